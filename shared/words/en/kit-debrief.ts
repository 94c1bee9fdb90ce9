/** Questions for the talk after the talks. */
export const kitDebrief = {
  lead: 'Choose three to five; nobody needs all twelve. Ask in this order, the screen closed at first. First what it felt like, then what was signed, then what was missed, and history last.',
  rules: [
    'Ask “what made you …” rather than “why did you …”: nobody has to defend themselves.',
    'Take turns between the sides. If one has spoken, the other answers first.',
    'A table without an agreement has as much to teach as one with a good one. It may have been right.',
  ],
  listen: 'Listen for',
  concept: 'Concept',
  concepts: {
    roles: 'Positions and interests (Fisher & Ury 1981)',
    integrative: 'Integrative bargaining (Walton & McKersie 1965)',
    logrolling: 'Logrolling (Froman & Cohen 1970)',
    twoLevel: 'Two-level games (Putnam 1988)',
    batna: 'Walk-away, or BATNA (Fisher & Ury 1981)',
    stag: 'Stag hunt (Rousseau 1755)',
    settlement: 'Post-settlement settlement (Raiffa 1985)',
    history: 'Judging history with care',
  },
  questions: [
    {
      concept: 'roles',
      ask: 'What was it like to argue for a government whose view you may not share?',
      listen:
        'The difference between “they want” and “I think”. Respect for reasons one does not share. If somebody is still in the role, help them out of it first.',
    },
    {
      concept: 'roles',
      ask: 'What did the other side say again and again, and what did it need behind that?',
      listen:
        'A demand (“off the list”) told apart from its reason (a bank, dignity, a date). Whoever names only the demand has heard the position, not the interest.',
    },
    {
      concept: 'integrative',
      ask: 'Was there a moment when both sides gained? How did you notice?',
      listen:
        'An offer in which each got something that weighs more on its own sheet. Beware of “we met in the middle”: that divides, it does not add.',
    },
    {
      concept: 'integrative',
      ask: 'What did you tell the other side about what matters to you, and what did you hide?',
      listen:
        'The dilemma: who says nothing finds no trades, who says everything can be exploited. Small true signals, such as a question or a first package, lie between.',
    },
    {
      concept: 'logrolling',
      ask: 'What did you give that cost you little and was worth much to them?',
      listen:
        'A pair of issues, named: this for that. If all they name is one issue after another, ask what could have stood beside it.',
    },
    {
      concept: 'logrolling',
      ask: 'Look at a trade that nobody found. What would you have had to know, and whom could you have asked?',
      listen:
        'The missing information and a question that would have brought it: “which of these two matters more to you?”',
    },
    {
      concept: 'twoLevel',
      ask: 'Who at home could have stopped your text? When did you think of them?',
      listen:
        'The group that counts most, or that can veto, and a choice made because of it. Two homes, one text: a win for one table only if both accept.',
    },
    {
      concept: 'twoLevel',
      ask: 'Did it help you that your home was hard to please? Did you tell the other side?',
      listen:
        'Putnam’s thought that tied hands can strengthen at the table, and its price: too tight a home, and no text passes. Ask whether the hint was believed.',
    },
    {
      concept: 'batna',
      ask: 'When did you compare an offer with your plan B, and what followed?',
      listen:
        'A comparison with plan B rather than with the best hope. For tables without an agreement: was the last offer really worse? Was waiting counted?',
    },
    {
      concept: 'stag',
      ask: 'What did you say to the press, and what did you expect from the others?',
      listen:
        'Restraint pays if both keep to it, and costs at home if one does alone. Trust is what one expects the other to expect; what could have made it safer?',
    },
    {
      concept: 'settlement',
      ask: 'After the signature: was there a text that both of you would have preferred? What made it easier, or harder, to look for it then?',
      listen:
        'With a signed text as a floor nothing can be lost, so one may speak more openly. And the objection: whoever reopens may fear for what was won.',
    },
    {
      concept: 'history',
      ask: 'Where did the real delegations agree on something else than you, and what did they know that you did not?',
      listen:
        'Time, law and third countries as causes rather than “they were cleverer”. Care with what is disputed: who says so, and how would one check?',
    },
  ],
};
