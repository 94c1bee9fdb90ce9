/** Words for the time between two lessons of one class. */
export const classFreeze = {
  title: 'Two lessons',
  offer:
    'The lesson ends before the talks do? Freeze the class: every table stands still, the bell is off, and students see their own code, with which they go on next time on any device.',
  freeze: 'Freeze until next time',
  frozenTitle: 'Frozen until next time',
  frozen:
    'Every table stands still, for days if need be, and nothing is lost. Students see their own code. Next time open this board by your private link.',
  goOn: 'Go on with the talks',
  orDebrief: 'Or look back without going on: tables that still talk are ended without a result.',
  end: 'End all talks…',
  did: {
    freeze: 'The class is frozen until next time.',
    goOn: 'The class goes on.',
  },
  place: {
    title: 'Until next time',
    text: 'The talks stand still and go on in the next lesson, where you left them. On another device you will need your own code: write it down.',
    waiting:
      'Your class goes on in the next lesson. On another device you will need your own code: write it down.',
    rejoin: 'Next time: open {address} and type your own code, or open this page again on this device.',
  },
  wall: {
    title: 'Until next time',
    text: 'All talks stand still. Write down your own code: with it you go on next time, on any device.',
    at: 'Next time: {address}',
  },
};
