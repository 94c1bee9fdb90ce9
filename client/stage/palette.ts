/** Flat poster colours. Everything else is one of these mixed toward the light of the hour. */
export const palette = {
  ink: '#10262E',
  paper: '#F7ECD6',
  paperDim: '#EADBBD',
  linen: '#EFE3CB',
  us: '#1F4E8C',
  usDark: '#1F3F73',
  cuba: '#B3261E',
  cubaBlue: '#1F4E8C',
  gold: '#F0B340',
  goldDark: '#B97B1E',
  coral: '#EC6A4C',
  rust: '#C2532F',
  seaLight: '#6BC0B4',
  palm: '#12443A',
  palmLight: '#2B7256',
  runner: '#1A5546',
  blossom: '#F3B9B4',
  teal: '#17444B',
  tealDark: '#0E3038',
  slate: '#2C3B55',
  slateDark: '#1E2A42',
  woodDarkest: '#3A1B16',
  woodDark: '#5A2A1F',
  wood: '#7C3F2A',
  woodLight: '#A75E39',
  woodPale: '#CF8B55',
  glass: '#C8EEE6',
  water: '#78C8BE',
} as const;

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `#rrggbb` between two others; `amount` 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, amount: number): string {
  const [r, g, b] = channels(from);
  const [r2, g2, b2] = channels(to);
  const part = (a: number, z: number) =>
    Math.round(a + (z - a) * amount)
      .toString(16)
      .padStart(2, '0');
  return `#${part(r, r2)}${part(g, g2)}${part(b, b2)}`;
}

/** `#rrggbb` with an opacity from 0 to 1. */
export function fade(colour: string, opacity: number): string {
  return `rgba(${channels(colour).join(',')},${opacity})`;
}
