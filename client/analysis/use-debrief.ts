import { useEffect, useState } from 'preact/hooks';
import type { Debrief } from '../../shared/coach/debrief.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import type { Reply } from '../net/http.ts';
import { debriefFor, knownDebrief } from './debriefs.ts';

export type Reckoned<T> = T | 'reckoning' | 'failed';
export type ReadRecords = () => Promise<Reply<readonly MatchRecord[]>>;

/** The debrief of the records of a finished match, once they are there. */
export function useDebrief(records: Reckoned<readonly MatchRecord[]>): Reckoned<Debrief> {
  const [answer, setAnswer] = useState<Reckoned<Debrief>>(
    () => (typeof records === 'object' && knownDebrief(records)) || 'reckoning',
  );
  useEffect(() => {
    if (records === 'failed') setAnswer('failed');
    if (typeof records !== 'object') return;
    return settling(debriefFor(records), setAnswer);
  }, [records]);
  return answer;
}

/** Every record of a match, read once; with `null` nothing is read yet. */
export function useRecords(read: ReadRecords | null): Reckoned<readonly MatchRecord[]> {
  const [records, setRecords] = useState<Reckoned<readonly MatchRecord[]>>('reckoning');
  useEffect(() => {
    setRecords('reckoning');
    if (!read) return;
    const found = read().then((reply) => (reply.ok ? reply.value : ('failed' as const)));
    return settling(found, setRecords);
  }, [read]);
  return records;
}

/** Hands on what is found, unless nobody waits for it any more. */
function settling<T>(found: Promise<Reckoned<T>>, settle: (found: Reckoned<T>) => void): () => void {
  let gone = false;
  found
    .catch(() => 'failed' as const)
    .then((one) => {
      if (!gone) settle(one);
    });
  return () => {
    gone = true;
  };
}
