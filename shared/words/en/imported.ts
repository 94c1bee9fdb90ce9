import type { ImportedSentences } from '../../scenarios/imported/imported-words.ts';

export const imported: ImportedSentences = {
  tagline: 'A negotiation from a file: {domain}',
  what: '{issue} is one of the issues of this negotiation. The steps run from what the first party gains most by to what the second does.',
  line: 'We have our own view of this issue: {issue}.',
  long: '{issue}: {value}.',
  sides: { us: 'First party', cuba: 'Second party' },
  inText: { us: 'the first party', cuba: 'the second party' },
  places: { first: 'The first party’s house', second: 'The second party’s house' },
  history: 'This negotiation comes from a file. Nobody knows how it would have ended.',
  home: { name: 'Home', note: 'Accepts whatever you sign.' },
  variant: {
    name: 'Your profile',
    opening:
      'Your points come from the file. The best agreement is worth 100 points to you; an issue left open is worth as much as its worst step. Sign nothing that is worth less to you than no agreement.',
    on: {},
    closing:
      'Look for trades: give where it costs you little, and ask for what matters most to you. The other side has a profile of its own and does not know yours.',
  },
  format: { name: 'Talks', note: 'Every issue of the file, in two or three rounds.' },
  background: [
    {
      title: 'A negotiation from a file',
      text: 'This negotiation was written for research, in a format that many programs share. Its issues and values are those of the file; nothing is known of what stands behind them.',
    },
  ],
};
