import type { ClassInvitation } from '../shared/class-protocol.ts';
import type { Invitation } from '../shared/protocol.ts';
import type { Result } from '../shared/rules/result.ts';
import type { Classes } from './classes/classes.ts';
import type { Seats } from './seats.ts';

/** What a code invites to: a table or a class. Nobody who types one needs to know which. */
export type Invitations = (code: string) => Promise<Result<Invitation | ClassInvitation>>;

type Ports = { readonly seats: Pick<Seats, 'invitation'>; readonly classes: Pick<Classes, 'invitation'> };

export function invitations({ seats, classes }: Ports): Invitations {
  return async (code) => {
    const table = await seats.invitation(code);
    return table.ok || table.refusal.code !== 'unknown-code' ? table : classes.invitation(code);
  };
}
