import { type Client, defineRoom, defineServer, Room } from '@colyseus/core';
import { schema, t } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';

/** A bare Colyseus room: no rules, no validation, no log; the move goes into the state and out as a patch. */
const Board = schema({ turn: t.uint32().default(0), move: t.string().default('') }, 'Board');

class BareRoom extends Room {
  override state = new Board();
  override patchRate = null;
  override messages = {
    act: (_client: Client, move: string) => {
      this.state.turn += 1;
      this.state.move = move;
      this.broadcastPatch();
      return { seq: this.state.turn };
    },
  };
}

const port = Number(process.env.PORT);
const server = defineServer({
  transport: new WebSocketTransport({}),
  greet: false,
  rooms: { bare: defineRoom(BareRoom) },
});
await server.listen(port, '127.0.0.1');
console.log(`ready http://127.0.0.1:${port} pid ${process.pid}`);
