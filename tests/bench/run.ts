/** `npm run bench` measures the servers beside one another, `npm run bench -- analysis` the exact analysis. */
const [what = 'servers'] = process.argv.slice(2);

if (what === 'servers') await import('./compare-servers.ts');
else if (what === 'analysis') (await import('./analysis.ts')).benchAnalysis();
else {
  console.error(`nothing called ${what} to measure: servers or analysis`);
  process.exitCode = 2;
}
