import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ConfigProblem, readConfig } from '../../server/config.ts';
import { dataFolder } from './boot.ts';

const server = new URL('../../server/', import.meta.url).pathname;

test('without any setting the server listens on port 2567 for the whole network', () => {
  expect(readConfig({})).toEqual({
    port: 2567,
    host: '0.0.0.0',
    dataDir: `${process.cwd()}/data`,
    publicUrl: null,
    logLevel: 'info',
    trustProxy: 0,
    retentionDays: 30,
    classDays: 180,
  });
});

test.each([
  ['PORT', '99999', 'PORT must be a whole number from 0 to 65535, not "99999"'],
  ['PORT', '80.5', 'PORT must be a whole number from 0 to 65535, not "80.5"'],
  ['PUBLIC_URL', 'talks', 'PUBLIC_URL must be an address like https://talks.example.org, not "talks"'],
  [
    'LOG_LEVEL',
    'loud',
    'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace, not "loud"',
  ],
  ['RETENTION_DAYS', '-1', 'RETENTION_DAYS must be a whole number from 0 to 36500, not "-1"'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be a whole number from 0 to 10, not "yes"'],
])('%s=%s is refused in one line', (name, value, line) => {
  expect(() => readConfig({ [name]: value })).toThrow(new ConfigProblem(line));
});

test('a setting that makes no sense ends the server with that line and nothing else', () => {
  const env = { ...process.env, PORT: 'http' };
  const { status, stderr, stdout } = spawnSync(process.execPath, [`${server}main.ts`], {
    env,
    encoding: 'utf8',
  });
  expect({ status, stderr, stdout }).toEqual({
    status: 1,
    stderr: 'PORT must be a whole number from 0 to 65535, not "http"\n',
    stdout: '',
  });
});

test('an old Node is named in one line instead of failing to read TypeScript', () => {
  const pretend = "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } })";
  const imports = [`data:text/javascript,${pretend}`, `${server}require-node.mjs`];
  const args = [...imports.flatMap((one) => ['--import', one]), `${server}main.ts`];
  const env = { ...process.env, PORT: '0', DATA_DIR: dataFolder() };
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Ninety Miles needs Node 24; this is .*\n$/);
});
