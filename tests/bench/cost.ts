/** Preloaded into each server under test (`node --import`): answers over IPC what the process has cost so far. */
export type Cost = { readonly cpuMicroseconds: number; readonly rssBytes: number };

process.on('message', (message) => {
  if (message !== 'cost') return;
  const { user, system } = process.cpuUsage();
  const cost: Cost = { cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() };
  process.send?.({ answer: cost });
});
// Listening must not keep a server alive that wants to end.
process.channel?.unref();
