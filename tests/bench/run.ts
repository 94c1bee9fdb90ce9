/** `npm run bench` measures the servers beside one another, `-- analysis` the exact analysis, `-- replay` a long replay, `-- classroom` a school's lessons, `-- library` a long list. */
const [what = 'servers'] = process.argv.slice(2);

if (what === 'servers') await import('./compare-servers.ts');
else if (what === 'analysis') (await import('./analysis.ts')).benchAnalysis();
else if (what === 'replay') await (await import('./replay.ts')).benchReplay();
else if (what === 'classroom') await (await import('./classroom.ts')).benchClassroom();
else if (what === 'library') await (await import('./library.ts')).benchLibrary();
else {
  console.error(`nothing called ${what} to measure: servers, analysis, replay, classroom or library`);
  process.exitCode = 2;
}
