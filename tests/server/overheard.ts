/** Every address below a match that anybody may read, with or without an account of ours: there are none. */
export const MATCH_ADDRESSES = [
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
