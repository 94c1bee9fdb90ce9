/** The table, second part: what each phase asks and says. ICU messages as in `table`. */
export const tablePhases = {
  dinner: {
    intro: 'What is said here binds nobody and stays out of the record until the end. Bluffing is allowed.',
    moves: 'We would move on',
    wants: 'We want movement on',
    pick: 'Choose an issue',
    put: 'Put sounding',
    silent: 'Stay silent',
    mine: 'You said: we would move on {moves} if you moved on {wants}.',
    mineSilent: 'You stayed silent.',
    theirs: '{side} said: we would move on {moves} if you moved on {wants}.',
    theirsSilent: '{side} stayed silent.',
    answer: 'Your answer',
    send: 'Give answer',
    theirAnswer: '{side} answered your sounding: {answer}.',
    yourAnswer: 'You answered: {answer}.',
    noAnswer: 'nothing',
    sealed: 'Sealed until both have chosen.',
  },
  signing: {
    intro: 'Both confirm at once. If either declines, play goes on and the climate falls by {cost, number}.',
    signsByDefault:
      'If your time runs out, you sign, with a visit to: {group}. Home would ratify the text and it reaches your plan B.',
    declinesByDefault:
      'If your time runs out, you decline: home would refuse the text, or it is worth less than your plan B.',
    open: 'left for later',
    score: 'Signed and ratified',
    planB: 'Your plan B',
    visit: 'Before you sign, visit home: whom do you court?',
    visitGain: '+{points} there',
    confirm: 'Confirm signature',
    decline: 'Decline to sign',
    declineSure: 'Decline to sign this text?',
    declineBody:
      'The text is not signed now, whatever the other side chose: play goes on and the climate falls by {cost, number}. A choice that is sealed cannot be taken back.',
    declineYes: 'Yes, decline',
    below: 'This text is worth less to you than your plan B.',
    homeRefuses:
      'Your home would refuse this text: the talks would end without agreement, and you would have your plan B less {cost} points.',
    confirmSure: 'Sign this text all the same?',
    confirmYes: 'Yes, sign it',
    confirmed: 'You signed; sealed until {side} has chosen.',
    declined: 'You declined; sealed until {side} has chosen.',
  },
  lastCall: {
    packages:
      'Leave a final package: draft it on the ladders and review it, or keep what stands. Both open together.',
    keep: 'Keep the standing package',
    keepNone: 'Leave no package',
    keepStanding: 'Your standing package has {n, plural, one {# issue} other {# issues}}.',
    chosen: 'Your final package is sealed.',
    chosenNone: 'You leave the standing package.',
    marks:
      'Mark every text you would sign. A mark is a signature: a text both mark is signed; of several, the one that settles most.',
    would: 'I would sign this text',
    notOffered: 'No such text is on offer to you: it crosses a red line or has nothing in it.',
    changes: 'What the package changes',
    sign: 'Sign these texts',
    signNone: 'Sign none of them',
    marked: 'Your marks are sealed: {list}.',
    markedNone: 'You marked no text. Sealed until {side} has chosen.',
    worth: '{points} points; plan B {best}',
    settles: '{n, plural, one {settles # issue} other {settles # issues}}',
  },
  vote: {
    title: 'Ratification at home',
    signed: 'The text was signed, and both home fronts have decided.',
    passes: '{side}: ratified',
    refuses: '{side}: refused',
    vetoes: 'Veto: {list}',
    toResult: 'See the result',
  },
  second: {
    intro:
      'The text is signed and ratified; it stays as the floor. Propose changes that you like better: if {side} likes them too, both sign again.',
    theirs: 'Their proposal',
    ours: 'Your proposal waits for their answer.',
    none: 'No proposal yet.',
    improve: 'Sign improvement',
    finish: 'Finish',
    finished: 'You are done. Waiting for {side}.',
    signedWorth: 'The signed text is worth {points} to you.',
  },
  /** What a phase is, what it costs and what it shows: said when somebody meets it first, and in the menu. */
  lessons: {
    'dinner-soundings':
      'A sounding says off the record: we would move on this if you moved on that. It costs nothing and binds nobody. The other side learns the two issues you name, and then calls it warm, cool or cold. Whoever stays silent shows nothing.',
    'dinner-answers':
      'Your answer is a hint and no promise: it changes neither the text nor the climate. The other side learns only whether you are warm, cool or cold to its two issues. You may bluff, and so may they.',
    plenary:
      'In your turn you table a package, accept theirs or pass. The other side sees which options you ask, never what they are worth to you. What is accepted is initialled, agreed for now; a round without a signature costs both sides points.',
    press:
      'Each side chooses a headline; both open together. Praise warms the climate and costs something at home, hard words do the reverse: each card says how much. The other side learns your line, and it moves no text.',
    signing:
      'You both decide at once, without seeing the other’s choice. If both sign, the homes vote, and a home that refuses ends the talks. If one declines, the talks go on in a colder climate. Your visit wins approval in one group.',
    'last-call-packages':
      'There are no turns left. Each side leaves one last package, and both open together. In the next step you both mark the texts you would sign, so leave one that the other side could sign too.',
    'last-call-marks':
      'A mark is your signature. A text that both sides mark is signed; if none is, there is no agreement and both have their plan B. The other side sees your marks when it has made its own.',
    'second-signature':
      'The signed text is safe: nothing worse can come now. Propose a change that is at least as good for you; if the other side likes it too, you both sign again. The other side learns what you propose, and it costs nothing.',
  },
};
