import type { Request } from 'express';
import type { About } from '../../shared/protocol.ts';
import { type Ending, LANGS, type Lang } from '../../shared/rules/vocabulary.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { debrief } from '../../shared/words/debrief.ts';
import { library as libraryWords } from '../../shared/words/library.ts';
import { previews as words } from '../../shared/words/previews.ts';
import { replay } from '../../shared/words/replay.ts';
import { result } from '../../shared/words/result.ts';
import { terms } from '../../shared/words/terms.ts';
import { aboutMatch } from '../about.ts';
import type { Invitations } from '../invitations.ts';
import type { LibraryDesk } from '../library/library.ts';
import type { Log } from '../log.ts';
import type { StoredOutcome } from '../store/library-store.ts';
import type { Store } from '../store/store.ts';
import type { CodeGuesses } from './code-guesses.ts';
import type { Preview } from './head.ts';

export type PreviewPorts = {
  readonly store: Pick<Store, 'match'>;
  readonly invitations: Invitations;
  readonly library: Pick<LibraryDesk, 'outcome'>;
  readonly guesses: CodeGuesses;
  readonly publicUrl: URL | null;
  readonly log: Log;
};

export type Previews = (request: Request) => Promise<Preview>;

type Told = Pick<Preview, 'title' | 'description'> & {
  readonly picture?: Picture;
  readonly hidden?: boolean;
};
type Picture = {
  readonly art: 'havana' | 'water';
  readonly standing: Exclude<Ending['type'], 'cancelled'> | 'open';
};
type Spoken = NonNullable<About[Lang]>;

/**
 * What a link tells before it is followed: only what anybody may know at that moment. Nobody is named, and of a match
 * that goes on nothing is told but that it does.
 */
export function previews({ store, invitations, library, guesses, publicUrl, log }: PreviewPorts): Previews {
  async function told(request: Request, lang: Lang): Promise<Told | null> {
    const [page = ''] = request.path.split('/').filter(Boolean);
    const { id, code } = request.params;
    if (page === 'library') return { title: libraryWords[lang].title, description: libraryWords[lang].lead };
    if (typeof code === 'string') return invitation(code, request.ip, lang);
    if (typeof id !== 'string') return null;
    if (page === 'replay' || page === 'embed') return match(id, replay[lang].title, lang);
    return page === 'debrief' ? match(id, debrief[lang].title, lang) : { ...general(lang), hidden: true };
  }

  /** A page opens whether or not its preview can be told. */
  async function toldOr(request: Request, lang: Lang): Promise<Told> {
    try {
      return (await told(request, lang)) ?? general(lang);
    } catch (error) {
      log.error({ error, path: request.path }, 'a preview failed');
      return general(lang);
    }
  }

  /** A code is guessed here no faster than at the door. */
  async function invitation(code: string, address: string | undefined, lang: Lang): Promise<Told> {
    const t = words[lang];
    const found = await guesses(address, () => invitations(code));
    const about = found.ok ? spokenIn(found.value.about, lang) : undefined;
    // Of a class no more is told than that somebody is invited.
    if (!found.ok || !about || 'class' in found.value)
      return { title: t.invitation, description: t.invitationText, hidden: true };
    const { freeSide, scenario } = found.value;
    const free = freeSide && filled(t.free, { side: sideNames(about)[freeSide].first });
    return {
      title: filled(t.invited, { format: about.format.name }),
      description: [about.tagline, free].filter(Boolean).join('. '),
      picture: { art: artOf(scenario), standing: 'open' },
      hidden: true,
    };
  }

  async function match(id: string, page: string, lang: Lang): Promise<Told | null> {
    const found = await store.match(id);
    if (!found) return { ...general(lang), hidden: true };
    const t = words[lang];
    const about = spokenIn(aboutMatch(found), lang);
    const format = about?.format.name ?? found.format;
    const art = found.about ? 'water' : artOf(found.scenario);
    const outcome = await library.outcome(id);
    if (!outcome || !about) {
      const title = filled(t.inProgress, { format });
      return { title, description: t.inProgressText, picture: { art, standing: 'open' }, hidden: true };
    }
    const { type } = outcome.ending;
    return {
      title: `${page}: ${format}`,
      description: `${about.tagline}. ${endingIn(outcome, about, lang)}`,
      picture: { art, standing: type === 'cancelled' ? 'open' : type },
      hidden: true,
    };
  }

  return async (request) => {
    const lang = langOf(request);
    const site = terms[lang].product;
    const { title, description, picture, hidden } = await toldOr(request, lang);
    const { art, standing } = picture ?? { art: 'havana', standing: 'open' };
    const base = publicUrl?.origin ?? `${request.protocol}://${request.host}`;
    return {
      lang,
      site,
      title: title === site ? site : `${title} · ${site}`,
      description,
      image: { url: `${base}/previews/${art}-${standing}.png`, alt: words[lang].picture[standing] },
      hidden: hidden ?? false,
    };
  };
}

function general(lang: Lang): Told {
  return { title: terms[lang].product, description: words[lang].general };
}

function langOf(request: Request): Lang {
  const asked = LANGS.find((lang) => lang === request.query.lang);
  return asked ?? LANGS.find((lang) => lang === request.acceptsLanguages(...LANGS)) ?? 'en';
}

/** Talks of the game that begin in the room at Havana are shown by its bay, all others by any water. */
function artOf(scenario: string): Picture['art'] {
  const formats = SCENARIOS[scenario]?.formats ?? [];
  return formats.some(({ rounds }) => rounds[0]?.art === 'havana') ? 'havana' : 'water';
}

function spokenIn(about: About, lang: Lang): Spoken | undefined {
  return about[lang] ?? about.en ?? about.es;
}

function endingIn({ ending, settled, issues }: StoredOutcome, about: Spoken, lang: Lang): string {
  const t = result[lang].sentences;
  const sides = sideNames(about);
  switch (ending.type) {
    case 'ratified':
      return ending.extent === 'full' ? t.ratifiedFull : filled(t.ratifiedPartial, { settled, issues });
    case 'refused-at-home': {
      const [only, both] = ending.by;
      return both || !only ? t.refusedBoth : filled(t.refusedOne, { side: sides[only].inText });
    }
    case 'walked-out':
      return filled(t.walkedOut, { side: sides[ending.by].first });
    case 'time-ran-out':
      return t.timeRanOut;
    case 'cancelled':
      return t.cancelled;
  }
}

/** `{name}` and `{name, number}` of small numbers: what these sentences need, without the ICU formatter. */
function filled(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)(?:, number)?\}/g, (all, name) => String(values[name] ?? all));
}
