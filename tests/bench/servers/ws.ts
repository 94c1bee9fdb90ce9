import { type WebSocket, WebSocketServer } from 'ws';

/** The floor: a socket per player, and what one sends, both at the table get. */
const tables = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.env.PORT) });

server.on('connection', (socket, request) => {
  const name = request.url ?? '';
  const table = tables.get(name) ?? new Set();
  tables.set(name, table.add(socket));
  socket.on('message', (data) => {
    const text = data.toString();
    for (const seat of table) seat.send(text);
  });
});
server.on('listening', () => console.log(`ready http://127.0.0.1:${process.env.PORT} pid ${process.pid}`));
