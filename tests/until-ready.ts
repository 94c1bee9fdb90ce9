import type { ChildProcess } from 'node:child_process';

/** Resolves to the port once a server says that it is ready; a server that ends first is an error with its words. */
export function untilReady(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const port = said.match(/^ready \S+?:(\d+)\/? pid \d+$/m)?.[1];
      if (port === undefined) return;
      server.off('exit', end);
      server.stdout?.off('data', listen);
      // What it says later must not fill the pipe.
      server.stdout?.resume();
      resolve(Number(port));
    };
    const end = (code: number | null): void => {
      reject(new Error(`the server ended with ${code} before it was ready: ${said}`));
    };
    server.stdout?.on('data', listen);
    server.once('exit', end);
  });
}
