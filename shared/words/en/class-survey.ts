import type { SurveyItem } from '../../class-survey.ts';

const items: Readonly<Record<SurveyItem, string>> = {
  history: 'I can explain why Cuba and the United States had no relations for half a century.',
  bothSides: 'I can see this conflict as each of the two governments sees it.',
  pie: 'In a negotiation, what one side wins the other side loses.',
  prepare: 'I know how to prepare for a negotiation.',
  home: 'What people at home think limits what a government can sign.',
};

/** Words of the questions before and after a lesson. */
export const classSurvey = {
  items,
  levels: { 1: 'not at all', 2: 'rather not', 3: 'partly', 4: 'rather', 5: 'wholly' },
  before: {
    title: 'Five questions before the talks',
    lead: 'There is no right answer. After the talks you are asked the same again.',
  },
  after: {
    title: 'The same five questions, after the talks',
    lead: 'There is no right answer. Say what you think now.',
  },
  private:
    'Your teacher sees the answers of the class as a whole, and can save them with the names used in this class. Your classmates see nothing.',
  agree: 'How far do you agree?',
  save: 'Hand in my answers',
  saved: 'Handed in.',
  missing: 'Answer all five first.',
  board: {
    title: 'Questions before and after',
    on: 'Ask five questions before and after the talks',
    note: 'Students answer on the page of the class: while they wait, and once their talks are over. You see the class as a whole here, each pseudonym in survey.csv.',
    item: 'Question',
    before: 'Before',
    after: 'After',
    answered: '{before, number} of {n, number} answered before, {after, number} after.',
    mean: '{mean} ({n, number})',
    none: 'none',
  },
  did: { survey: 'The students are asked.', noSurvey: 'The students are not asked.' },
};
