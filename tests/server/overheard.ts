/** Every address below a match that anybody may read, with or without an account of ours: there are none. */
const MATCH_ADDRESSES = [
  '',
  '/frames?as=public',
  '/frames',
  '/frames?as=us',
  '/frames?as=cuba',
  '/frames?as=open',
  '/file',
  '/data.json',
  '/events.csv',
  '/results.csv',
] as const;

/** Everything that anybody may ask the server about one match, or that might tell of it: data, lists and previews. */
export function overheardAt(match: string, code: string | null): readonly string[] {
  const kind = 'scenario=us-cuba-2015&format=short-talks';
  return [
    ...MATCH_ADDRESSES.map((path) => `/api/matches/${match}${path}`),
    ...['/api/lobby', `/api/codes/${code}`],
    ...['/api/library', `/api/library?${kind}&side=cuba&result=above`, `/api/library/spread?${kind}`],
    ...['replay', 'debrief', 'paper', 'embed', 'm'].map((page) => `/${page}/${match}`),
    ...[`/replay/${match}?at=9&as=cuba&lang=es`, `/embed/${match}?at=9&as=open`, `/join/${code}`, '/library'],
  ];
}
