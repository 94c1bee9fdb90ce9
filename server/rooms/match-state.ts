import { type SchemaType, schema, t } from '@colyseus/schema';

/** What Colyseus carries best: who is seated and connected, and the clock. The match itself travels as messages. */
export const ChairState = schema(
  {
    connected: t.boolean().default(false),
    /** Who plays the chair now: `human` or `bot`. A bot's own chair is always connected. */
    kind: t.string().default('human'),
  },
  'Chair',
);
export type ChairState = SchemaType<typeof ChairState>;

export const MatchRoomState = schema(
  {
    /** By seat id. */
    seats: t.map(ChairState),
    /** Milliseconds since 1970; 0 when nobody is hurried. */
    deadline: t.float64().default(0),
    paused: t.boolean().default(false),
  },
  'MatchRoom',
);
export type MatchRoomState = SchemaType<typeof MatchRoomState>;
