import type { MatchState } from '../state.ts';
import type { Newspaper } from '../view-types.ts';
import type { FactRules } from './fact-rules.ts';

function withNews(state: MatchState, news: Partial<Newspaper>): MatchState {
  return { ...state, newspaper: { ...state.newspaper, ...news } };
}

export const newspaperFacts: FactRules<'press-seated' | 'press-left' | 'questioned' | 'replied' | 'printed'> =
  {
    'press-seated': (state, { seat }) => withNews(state, { seats: [...state.newspaper.seats, seat].sort() }),
    'press-left': (state, { seat }) =>
      withNews(state, { seats: state.newspaper.seats.filter((one) => one !== seat) }),
    // JN-3: the next question to a side takes the place of the one before.
    questioned: (state, { seat, id, to, text }) => {
      const others = state.newspaper.questions.filter((one) => one.seat !== seat || one.to !== to);
      const asked = { id, seat, to, round: state.round, text, answer: null };
      return withNews(state, { questions: [...others, asked] });
    },
    replied: (state, { seat, question, text }) =>
      withNews(state, {
        questions: state.newspaper.questions.map((one) =>
          one.id === question ? { ...one, answer: { seat, text } } : one,
        ),
      }),
    printed: (state, { seat, text }) => {
      const others = state.newspaper.headlines.filter((one) => one.seat !== seat);
      return withNews(state, { headlines: [...others, { seat, round: state.round, text }] });
    },
  };
