import type { NewBranch, Seated } from '../../shared/protocol.ts';
import { takeSeat } from '../wire-seat.ts';
import { finishedMatch, playOn, towards } from './finished-match.ts';
import { welcomeText } from './texts.ts';

/** A finished match, and another that went on from the middle of it to an end; answers with the id of the latter. */
export async function finishedBranch(url: string): Promise<string> {
  const [{ match }] = await finishedMatch(url);
  const wanted: NewBranch = {
    from: match,
    at: 8,
    side: 'cuba',
    opponent: 'friend',
    clock: 'off',
    name: 'Eva',
  };
  const made = await post(`${url}/api/branches`, wanted);
  const joined = await post(`${url}/api/join`, { code: made.code, name: 'Noa' });
  const seats = [await takeSeat(url, made), await takeSeat(url, joined)];
  const text = Object.fromEntries(Object.entries(welcomeText('short-talks')).slice(0, 4));
  await playOn(
    seats,
    (seat) => towards(text, seat),
    (seat) => seat.view().phase === 'over',
  );
  for (const seat of seats) seat.leave();
  return made.match;
}

async function post(url: string, body: unknown): Promise<Seated> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Seated;
}
