import type { ClassInvitation } from '../../shared/class-protocol.ts';
import type { Library, Listing, Spread } from '../../shared/library-protocol.ts';
import type {
  Ack,
  Act,
  HttpRefusal,
  Invitation,
  Join,
  Keeping,
  Lobby,
  MatchInfo,
  NewBranch,
  NewMatch,
  Reflection,
  ReflectionKept,
  Replay,
  ReplayView,
  Seated,
  SeatTicket,
} from '../../shared/protocol.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import type { Refusal } from '../../shared/rules/result.ts';
import type { HostWish } from '../../shared/rules/wish.ts';

/** What can go wrong with a question to the server: it refused, or nobody answered. */
export type Trouble = Refusal | { readonly code: 'unreachable' };
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: Trouble };

const UNREACHABLE = { ok: false, trouble: { code: 'unreachable' } } as const;

function isRefusal(body: unknown): body is HttpRefusal {
  return typeof body === 'object' && body !== null && 'refusal' in body;
}

async function answer<T>(
  path: string,
  body: unknown,
  read: (response: Response) => Promise<T>,
): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) return { ok: true, value: await read(response) };
    const refused: unknown = await response.json();
    return isRefusal(refused) ? { ok: false, trouble: refused.refusal } : UNREACHABLE;
  } catch {
    return UNREACHABLE;
  }
}

export function ask<T>(path: string, body?: unknown): Promise<Reply<T>> {
  return answer(path, body, (response) => response.json() as Promise<T>);
}

export function askForFile(path: string, body: unknown): Promise<Reply<Blob>> {
  return answer(path, body, (response) => response.blob());
}

function match(id: string): string {
  return `/api/matches/${encodeURIComponent(id)}`;
}

export function createMatch(wanted: NewMatch): Promise<Reply<Seated>> {
  return ask('/api/matches', wanted);
}

export function createBranch(wanted: NewBranch): Promise<Reply<Seated>> {
  return ask('/api/branches', wanted);
}

export function joinMatch(join: Join): Promise<Reply<Seated>> {
  return ask('/api/join', join);
}

/** A code is a table's or a class's; nobody who types one needs to know which. */
export function readInvitation(code: string): Promise<Reply<Invitation | ClassInvitation>> {
  return ask(`/api/codes/${encodeURIComponent(code)}`);
}

export function readKeeping(): Promise<Reply<Keeping>> {
  return ask('/api/keeping');
}

export function readLobby(): Promise<Reply<Lobby>> {
  return ask('/api/lobby');
}

export function readMatch(id: string): Promise<Reply<MatchInfo>> {
  return ask(match(id));
}

export function takeSeat(id: string, secret: string): Promise<Reply<SeatTicket>> {
  return ask(`${match(id)}/seat`, { secret });
}

/** Without answers it only reads what this seat kept. */
export function reflect(
  id: string,
  body: { readonly secret: string; readonly answers?: Reflection },
): Promise<Reply<ReflectionKept>> {
  return ask(`${match(id)}/reflection`, body);
}

/** Without `listed` it only reads what this seat said. */
export function sayListing(
  id: string,
  body: { readonly secret: string; readonly listed?: boolean },
): Promise<Reply<Listing>> {
  return ask(`${match(id)}/listing`, body);
}

export function readLibrary(search: URLSearchParams): Promise<Reply<Library>> {
  return ask(`/api/library?${search}`);
}

export function readSpread(of: { scenario: string; format: string }): Promise<Reply<Spread>> {
  return ask(`/api/library/spread?${new URLSearchParams(of)}`);
}

export async function readRecords(id: string): Promise<Reply<readonly MatchRecord[]>> {
  const file = await readFile(id);
  return file.ok ? { ok: true, value: file.value.records } : file;
}

export function readReplay(id: string, as: ReplayView): Promise<Reply<Replay>> {
  return ask(`${match(id)}/frames?as=${as}`);
}

export function readFile(id: string): Promise<Reply<MatchFile>> {
  return ask(fileAddress(id));
}

export function fileAddress(id: string): string {
  return `${match(id)}/file`;
}

/** The match as tables: `events.csv`, `results.csv` or `data.json`. */
export function dataAddress(id: string, file: string): string {
  return `${match(id)}/${file}`;
}

export type HostAct = { readonly key: string; readonly cmdId: Act['cmdId']; readonly wish: HostWish };

export function hostAct(id: string, act: HostAct): Promise<Reply<Ack>> {
  return ask(`${match(id)}/host`, act);
}
