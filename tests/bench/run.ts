/** `npm run bench` measures the servers beside one another, `-- analysis` the exact analysis, `-- replay` a long replay. */
const [what = 'servers'] = process.argv.slice(2);

if (what === 'servers') await import('./compare-servers.ts');
else if (what === 'analysis') (await import('./analysis.ts')).benchAnalysis();
else if (what === 'replay') await (await import('./replay.ts')).benchReplay();
else {
  console.error(`nothing called ${what} to measure: servers, analysis or replay`);
  process.exitCode = 2;
}
