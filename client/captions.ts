import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import type { SetupRound } from '../shared/rules/setup.ts';
import type { RedactedEvent } from '../shared/rules/view-types.ts';
import {
  type AnySeat,
  type FinalText,
  type IssueId,
  type Package,
  type PressSeat,
  type SeatId,
  type Side,
  sideOf,
} from '../shared/rules/vocabulary.ts';
import { sideNames } from '../shared/scenarios/side-names.ts';
import { captions } from '../shared/words/captions.ts';
import { terms } from '../shared/words/terms.ts';
import { finalTextName, inSentence } from './final-text-name.ts';
import { isolated } from './isolated.ts';
import { longDate, points } from './numbers.ts';
import { issueName, optionWords } from './option-words.ts';
import { endingText } from './pages/result/ending-text.ts';
import { cityName } from './places.ts';
import { remarkText } from './remark-text.ts';
import { fill, type MessageValues, words } from './words.ts';

/** What a caption needs beside its event. */
export type Telling = {
  readonly content: ScenarioWords;
  readonly rounds: readonly SetupRound[];
  /** In the order of the board. */
  readonly issues: readonly IssueId[];
  readonly signed: Package | null;
  /** A member's or a journalist's name; absent where it is not known. */
  readonly nameOf?: (seat: AnySeat) => string | undefined;
};

type EventOf<T extends RedactedEvent['type']> = Extract<RedactedEvent, { readonly type: T }>;
type Tellers = { readonly [T in RedactedEvent['type']]: (event: EventOf<T>, telling: Telling) => string };

function bySeat(seat: SeatId, telling: Telling): { readonly side: string } {
  return bySide(sideOf(seat), telling);
}

function bySide(side: Side, { content }: Telling): { readonly side: string } {
  return { side: sideNames(content)[side].first };
}

/** What each side says, beside its name. */
function bothSay(say: (side: Side) => string, { content }: Telling): MessageValues {
  const names = sideNames(content);
  return { us: names.us.first, cuba: names.cuba.first, usSays: say('us'), cubaSays: say('cuba') };
}

function packageText(text: Package, { content, issues }: Telling): string {
  const t = words(captions);
  const rows = issues.flatMap((issue) => {
    const option = text[issue];
    if (option === undefined) return [];
    return fill(t.row, {
      issue: issueName(content, issue),
      option: optionWords(content, issue, option).short,
    });
  });
  return rows.length === 0 ? t.nothingMore : rows.join('; ');
}

/** The caption under an event's own name, for events that need nothing but their side or nothing at all. */
function plain(
  event: { readonly type: keyof typeof captions.en; readonly seat?: SeatId },
  telling: Telling,
): string {
  const message = words(captions)[event.type];
  return event.seat ? fill(message, bySeat(event.seat, telling)) : message;
}

function aboutMember(
  event: {
    readonly type: 'stepped-out' | 'came-back' | 'handed-over' | 'head-appointed';
    readonly seat: SeatId;
  },
  telling: Telling,
): string {
  return fill(words(captions)[event.type], byMember(event.seat, telling));
}

function byMember(seat: SeatId, telling: Telling) {
  const number = Number(seat.split('-')[1]);
  const member = telling.nameOf?.(seat) ?? fill(words(captions).member, { number });
  return { ...bySeat(seat, telling), member: isolated(member) };
}

function byJournalist(seat: PressSeat, { nameOf }: Telling) {
  const number = Number(seat.split('-')[1]);
  return { journalist: isolated(nameOf?.(seat) ?? fill(words(captions).journalist, { number })) };
}

function textNames(texts: readonly FinalText[], { content }: Telling): string {
  return texts.map((text) => inSentence(finalTextName(text, sideNames(content)))).join('; ');
}

const TELLERS: Tellers = {
  'briefing-opened': plain,
  readied: ({ seat, byDefault }, telling) =>
    fill(byDefault ? words(captions).readiedByDefault : words(captions).readied, bySeat(seat, telling)),
  'round-opened'({ round }, { rounds, content }) {
    const here = rounds[round - 1];
    const city = here ? cityName(content, here.city) : '';
    return fill(words(captions)['round-opened'], { round, city, date: here ? longDate(here.date) : '' });
  },
  dispatched: ({ dispatch }, { content }) =>
    fill(words(captions).dispatched, {
      headline: (content.dispatches[dispatch]?.headline ?? dispatch).replace(/\.$/, ''),
    }),
  'dinner-opened': plain,
  sounded({ seat, sounding }, telling) {
    const t = words(captions);
    const { content } = telling;
    if (!sounding) return fill(t.soundedNothing, bySeat(seat, telling));
    const { moves, wants } = sounding;
    const names = { moves: issueName(content, moves), wants: issueName(content, wants) };
    return fill(t.sounded, { ...bySeat(seat, telling), ...names });
  },
  'soundings-opened': plain,
  answered({ seat, answer }, telling) {
    const t = words(captions);
    if (!answer) return fill(t.answeredNothing, bySeat(seat, telling));
    return fill(t.answered, {
      ...bySeat(seat, telling),
      answer: words(terms).answers[answer].name.toLowerCase(),
    });
  },
  'answers-opened'({ answers }, telling) {
    const t = words(captions);
    const name = (side: Side) => {
      const answer = answers[side];
      return answer ? words(terms).answers[answer].name.toLowerCase() : t.noAnswer;
    };
    return fill(t['answers-opened'], bothSay(name, telling));
  },
  'turn-opened': ({ side }, telling) => fill(words(captions)['turn-opened'], bySide(side, telling)),
  tabled: ({ seat, package: offer, sign }, telling) =>
    fill(sign ? words(captions).tabledToSign : words(captions).tabled, {
      ...bySeat(seat, telling),
      package: packageText(offer, telling),
    }),
  lapsed: ({ id }, { content }) =>
    fill(words(captions).lapsed, { side: sideNames(content)[id.startsWith('us') ? 'us' : 'cuba'].inText }),
  accepted: ({ seat, package: offer }, telling) =>
    fill(words(captions).accepted, { ...bySeat(seat, telling), package: packageText(offer, telling) }),
  reopened: ({ seat, issues }, telling) =>
    fill(words(captions).reopened, {
      ...bySeat(seat, telling),
      issues: issues.map((issue) => issueName(telling.content, issue)).join(', '),
    }),
  passed: ({ seat, byDefault }, telling) =>
    fill(byDefault ? words(captions).passedByDefault : words(captions).passed, bySeat(seat, telling)),
  'walked-out': plain,
  'signing-opened': plain,
  confirmed: ({ seat, visit }, telling) =>
    fill(words(captions).confirmed, {
      ...bySeat(seat, telling),
      group: telling.content.constituencies[sideOf(seat)][visit]?.name ?? visit,
    }),
  declined: plain,
  'signature-refused': plain,
  'waiting-charged': ({ cost }) => fill(words(captions)['waiting-charged'], { points: points(cost) }),
  'press-opened': plain,
  'press-chosen': ({ seat, line }, telling) =>
    fill(words(captions)['press-chosen'], {
      ...bySeat(seat, telling),
      line: words(terms).pressLines[line].name.toLowerCase(),
    }),
  'headlines-opened'({ lines }, telling) {
    const name = (side: Side) => words(terms).pressLines[lines[side]].name.toLowerCase();
    return fill(words(captions)['headlines-opened'], bothSay(name, telling));
  },
  'last-call-opened': plain,
  'final-chosen': ({ seat, package: offer }, telling) =>
    offer
      ? fill(words(captions)['final-chosen'], {
          ...bySeat(seat, telling),
          package: packageText(offer, telling),
        })
      : fill(words(captions).finalNothing, bySeat(seat, telling)),
  'finals-opened': plain,
  marked({ seat, texts }, telling) {
    const t = words(captions);
    if (texts.length === 0) return fill(t.markedNothing, bySeat(seat, telling));
    return fill(t.marked, { ...bySeat(seat, telling), texts: textNames(texts, telling) });
  },
  'marks-opened': plain,
  signed: ({ text }, telling) => fill(words(captions).signed, { package: packageText(text, telling) }),
  voted({ homes }, telling) {
    const t = words(captions);
    const vote = (side: Side) => (homes[side].passes ? t.ratifies : t.refuses);
    return fill(t.voted, bothSay(vote, telling));
  },
  'second-signature-opened': plain,
  proposed: ({ seat, package: offer }, telling) =>
    fill(words(captions).proposed, { ...bySeat(seat, telling), package: packageText(offer, telling) }),
  improved: plain,
  finished: plain,
  ended: ({ ending }, { signed, issues, content }) =>
    fill(words(captions).ended, {
      ending: endingText({ ending, signed, issues: issues.length, sides: sideNames(content) }),
    }),
  said: ({ seat, text }, telling) =>
    fill(words(captions).said, { ...bySeat(seat, telling), text: isolated(remarkText(text)) }),
  ranked: ({ seat, order }, telling) =>
    fill(words(captions).ranked, {
      ...bySeat(seat, telling),
      issues: order.map((issue) => issueName(telling.content, issue)).join(', '),
    }),
  balloted({ seat, visit }, telling) {
    const t = words(captions);
    if (visit === null) return fill(t.ballotedNo, byMember(seat, telling));
    const group = telling.content.constituencies[sideOf(seat)][visit]?.name ?? visit;
    return fill(t.balloted, { ...byMember(seat, telling), group });
  },
  'marks-balloted'({ seat, texts }, telling) {
    const t = words(captions);
    if (texts.length === 0) return fill(t.marksBallotedNone, byMember(seat, telling));
    return fill(t['marks-balloted'], { ...byMember(seat, telling), texts: textNames(texts, telling) });
  },
  drafted: ({ seat, draft }, telling) =>
    draft
      ? fill(words(captions).drafted, {
          ...byMember(seat, telling),
          package: packageText(draft.package, telling),
        })
      : fill(words(captions).draftTaken, byMember(seat, telling)),
  'seat-added': plain,
  'stepped-out': aboutMember,
  'came-back': aboutMember,
  'handed-over': aboutMember,
  'head-appointed': aboutMember,
  'press-seated': ({ type, seat }, telling) => fill(words(captions)[type], byJournalist(seat, telling)),
  'press-left': ({ type, seat }, telling) => fill(words(captions)[type], byJournalist(seat, telling)),
  questioned: ({ seat, to, text }, telling) =>
    fill(words(captions).questioned, {
      ...byJournalist(seat, telling),
      side: sideNames(telling.content)[to].inText,
      text: isolated(remarkText(text)),
    }),
  replied: ({ seat, text }, telling) =>
    fill(words(captions).replied, { ...bySeat(seat, telling), text: isolated(remarkText(text)) }),
  printed: ({ seat, text }, telling) =>
    fill(words(captions).printed, { ...byJournalist(seat, telling), text: isolated(remarkText(text)) }),
  paused: plain,
  resumed: plain,
  extended: plain,
  'last-call-called': plain,
  branched: plain,
  continued: plain,
  sealed: plain,
};

/** One sentence for one event, as the viewer may know it. */
export function captionOf<T extends RedactedEvent['type']>(event: EventOf<T>, telling: Telling): string {
  const tell = TELLERS[event.type] as (event: EventOf<T>, telling: Telling) => string;
  return tell(event, telling);
}
