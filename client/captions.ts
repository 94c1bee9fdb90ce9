import type { SetupRound } from '../shared/rules/setup.ts';
import type { RedactedEvent } from '../shared/rules/view-types.ts';
import { type Package, type SeatId, type Side, sideOf } from '../shared/rules/vocabulary.ts';
import type { ScenarioWords } from '../shared/scenarios/scenario-words.ts';
import { captions } from '../shared/words/captions.ts';
import { terms } from '../shared/words/terms.ts';
import { isolated } from './isolated.ts';
import { longDate, points } from './numbers.ts';
import { issueName, optionWords } from './option-words.ts';
import { endingText } from './pages/result/ending-text.ts';
import { fill, words } from './words.ts';

/** What a caption needs beside its event. */
export type Telling = {
  readonly content: ScenarioWords;
  readonly rounds: readonly SetupRound[];
  readonly issues: number;
  readonly signed: Package | null;
};

type EventOf<T extends RedactedEvent['type']> = Extract<RedactedEvent, { readonly type: T }>;
type Tellers = { readonly [T in RedactedEvent['type']]: (event: EventOf<T>, telling: Telling) => string };

function bySeat(seat: SeatId): { readonly side: string } {
  return bySide(sideOf(seat));
}

function bySide(side: Side): { readonly side: string } {
  return { side: words(terms).sidesFirst[side] };
}

function packageText(text: Package, { content }: Telling): string {
  const t = words(captions);
  const rows = Object.entries(text).map(([issue, option]) =>
    fill(t.row, { issue: issueName(content, issue), option: optionWords(content, issue, option).short }),
  );
  return rows.length === 0 ? t.nothingMore : rows.join('; ');
}

/** The caption under an event's own name, for events that need nothing but their side or nothing at all. */
function plain(event: { readonly type: keyof typeof captions.en; readonly seat?: SeatId }): string {
  const message = words(captions)[event.type];
  return event.seat ? fill(message, bySeat(event.seat)) : message;
}

const TELLERS: Tellers = {
  'briefing-opened': plain,
  readied: ({ seat, byDefault }) =>
    fill(byDefault ? words(captions).readiedByDefault : words(captions).readied, bySeat(seat)),
  'round-opened'({ round }, { rounds }) {
    const here = rounds[round - 1];
    const city = here ? words(terms).cities[here.city] : '';
    return fill(words(captions)['round-opened'], { round, city, date: here ? longDate(here.date) : '' });
  },
  dispatched: ({ dispatch }, { content }) =>
    fill(words(captions).dispatched, {
      headline: (content.dispatches[dispatch]?.headline ?? dispatch).replace(/\.$/, ''),
    }),
  'dinner-opened': plain,
  sounded({ seat, sounding }, { content }) {
    const t = words(captions);
    if (!sounding) return fill(t.soundedNothing, bySeat(seat));
    const { moves, wants } = sounding;
    const names = { moves: issueName(content, moves), wants: issueName(content, wants) };
    return fill(t.sounded, { ...bySeat(seat), ...names });
  },
  'soundings-opened': plain,
  answered({ seat, answer }) {
    const t = words(captions);
    if (!answer) return fill(t.answeredNothing, bySeat(seat));
    return fill(t.answered, { ...bySeat(seat), answer: words(terms).answers[answer].name.toLowerCase() });
  },
  'answers-opened'({ answers }) {
    const t = words(captions);
    const name = (side: Side) => {
      const answer = answers[side];
      return answer ? words(terms).answers[answer].name.toLowerCase() : t.noAnswer;
    };
    return fill(t['answers-opened'], { us: name('us'), cuba: name('cuba') });
  },
  'turn-opened': ({ side }) => fill(words(captions)['turn-opened'], bySide(side)),
  tabled: ({ seat, package: offer, sign }, telling) =>
    fill(sign ? words(captions).tabledToSign : words(captions).tabled, {
      ...bySeat(seat),
      package: packageText(offer, telling),
    }),
  lapsed: ({ id }) =>
    fill(words(captions).lapsed, { side: words(terms).sidesInText[id.startsWith('us') ? 'us' : 'cuba'] }),
  accepted: ({ seat, package: offer }, telling) =>
    fill(words(captions).accepted, { ...bySeat(seat), package: packageText(offer, telling) }),
  reopened: ({ seat, issues }, { content }) =>
    fill(words(captions).reopened, {
      ...bySeat(seat),
      issues: issues.map((issue) => issueName(content, issue)).join(', '),
    }),
  passed: ({ seat, byDefault }) =>
    fill(byDefault ? words(captions).passedByDefault : words(captions).passed, bySeat(seat)),
  'walked-out': plain,
  'signing-opened': plain,
  confirmed: ({ seat, visit }, { content }) =>
    fill(words(captions).confirmed, {
      ...bySeat(seat),
      group: content.constituencies[sideOf(seat)][visit]?.name ?? visit,
    }),
  declined: plain,
  'signature-refused': plain,
  'waiting-charged': ({ cost }) => fill(words(captions)['waiting-charged'], { points: points(cost) }),
  'press-opened': plain,
  'press-chosen': ({ seat, line }) =>
    fill(words(captions)['press-chosen'], {
      ...bySeat(seat),
      line: words(terms).pressLines[line].name.toLowerCase(),
    }),
  'headlines-opened'({ lines }) {
    const name = (side: Side) => words(terms).pressLines[lines[side]].name.toLowerCase();
    return fill(words(captions)['headlines-opened'], { us: name('us'), cuba: name('cuba') });
  },
  'last-call-opened': plain,
  'final-chosen': ({ seat, package: offer }, telling) =>
    offer
      ? fill(words(captions)['final-chosen'], { ...bySeat(seat), package: packageText(offer, telling) })
      : fill(words(captions).finalNothing, bySeat(seat)),
  'finals-opened': plain,
  marked({ seat, texts }) {
    const t = words(captions);
    if (texts.length === 0) return fill(t.markedNothing, bySeat(seat));
    const names = texts.map((text) => words(terms).finalTexts[text].toLowerCase());
    return fill(t.marked, { ...bySeat(seat), texts: names.join('; ') });
  },
  'marks-opened': plain,
  signed: ({ text }, telling) => fill(words(captions).signed, { package: packageText(text, telling) }),
  voted({ homes }) {
    const t = words(captions);
    const vote = (side: Side) => (homes[side].passes ? t.ratifies : t.refuses);
    return fill(t.voted, { us: vote('us'), cuba: vote('cuba') });
  },
  'second-signature-opened': plain,
  proposed: ({ seat, package: offer }, telling) =>
    fill(words(captions).proposed, { ...bySeat(seat), package: packageText(offer, telling) }),
  improved: plain,
  finished: plain,
  ended: ({ ending }, { signed, issues }) =>
    fill(words(captions).ended, { ending: endingText({ ending, signed, issues }) }),
  said: ({ seat, text }) => fill(words(captions).said, { ...bySeat(seat), text: isolated(text) }),
  paused: plain,
  resumed: plain,
  extended: plain,
  sealed: plain,
};

/** One sentence for one event, as the viewer may know it. */
export function captionOf<T extends RedactedEvent['type']>(event: EventOf<T>, telling: Telling): string {
  const tell = TELLERS[event.type] as (event: EventOf<T>, telling: Telling) => string;
  return tell(event, telling);
}
