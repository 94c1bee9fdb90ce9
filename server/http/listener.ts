import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export type Listener = {
  readonly server: Server;
  /** Resolves to the port that was opened. */
  readonly listen: (port: number, host: string) => Promise<number>;
  /** Lets nobody in; whoever has not gone within `patience` milliseconds is cut off. */
  readonly close: (patience: number) => Promise<void>;
};

export function listener(answer: RequestListener): Listener {
  const server = createServer(answer);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  return {
    server,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
      }),
    async close(patience) {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, patience);
      await closed;
      clearTimeout(late);
    },
  };
}
