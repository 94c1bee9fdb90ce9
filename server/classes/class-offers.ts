import type { ClassOffers, IssueOffers } from '../../shared/class-course.ts';
import { evolve } from '../../shared/rules/evolve.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { viewFor } from '../../shared/rules/view.ts';
import type { IssueId, OptionId, Package } from '../../shared/rules/vocabulary.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';

type Ports = { readonly store: Pick<Store, 'tables'>; readonly service: MatchService };

/** What all tables together offer on each issue now, and what they have agreed on. */
export function classOffers({ store, service }: Ports) {
  return async ({ id }: Pick<StoredClass, 'id'>): Promise<ClassOffers> => {
    const states: MatchState[] = [];
    for (const { match } of await store.tables(id)) {
      const records = await service.records(match);
      const state = records.flatMap(({ events }) => events).reduce<MatchState | undefined>(evolve, undefined);
      if (state) states.push(state);
    }
    const texts = states.map(textsOf);
    const issues = (states[0]?.setup.issues ?? []).map((issue): IssueOffers => {
      const options = issue.options.map(({ id: option }) => {
        const times = (which: keyof Texts) => texts.filter((at) => says(at[which], issue.id, option)).length;
        return { option, us: times('us'), cuba: times('cuba'), agreed: times('agreed') };
      });
      return { issue: issue.id, options };
    });
    return { tables: states.length, issues };
  };
}

type Texts = { readonly us: Package; readonly cuba: Package; readonly agreed: Package };

/** A side's own view holds both standing packages; those of a table that has ended stand no more. */
function textsOf(state: MatchState): Texts {
  const { standing, text, ending, signed } = viewFor(state, 'us-1');
  if (ending) return { us: {}, cuba: {}, agreed: ending.type === 'ratified' ? (signed ?? {}) : {} };
  const agreed = Object.fromEntries(Object.entries(text).map(([issue, { option }]) => [issue, option]));
  return { us: standing.us?.package ?? {}, cuba: standing.cuba?.package ?? {}, agreed };
}

function says(text: Package, issue: IssueId, option: OptionId): boolean {
  return text[issue] === option;
}
