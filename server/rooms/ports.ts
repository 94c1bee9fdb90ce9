import type { BotDriver } from '../bot-driver.ts';
import type { Caucus } from '../caucus.ts';
import type { ClassTalk } from '../classes/talk.ts';
import type { Log } from '../log.ts';
import type { MatchService } from '../match-service.ts';
import type { Presence } from '../presence.ts';
import type { Seats } from '../seats.ts';
import type { Usher } from '../usher.ts';
import type { Pace } from './pace.ts';

/** What a room needs of the rest of the server. */
export type RoomPorts = {
  readonly service: MatchService;
  readonly seats: Seats;
  readonly presence: Presence;
  /** Which chairs a bot plays for somebody who is away. */
  readonly standIns: Pick<BotDriver, 'standsIn' | 'follow'>;
  readonly usher: Pick<Usher, 'follow'>;
  /** What the class, if the match is a table of one, allows to be said. */
  readonly talk: Pick<ClassTalk, 'lesson' | 'refusal'>;
  readonly caucus: Caucus;
  readonly pace: Pace;
  readonly log: Log;
  readonly now: () => number;
};
