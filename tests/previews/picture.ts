import type { previews } from '../../shared/words/en/previews.ts';

export type Standing = keyof typeof previews.picture;

export const WIDE = 1200;
export const HIGH = 630;

const INK = '#10262e';
const PAPER = '#fffaf0';
const SEALS = `<rect x="-62" y="52" width="34" height="34" fill="#1f4e8c"/>
  <circle cx="45" cy="69" r="18" fill="#b3261e"/>`;
const SHEET = `<path fill="${PAPER}" stroke="${INK}" stroke-width="6" d="M-90-110H90V110H-90Z"/>
  <path stroke="${INK}" stroke-width="7" d="M-60-76H60M-60-48H60M-60-20H60M-60 8H20"/>`;

/** Without a word, so that one picture does for every language; 300 wide and high around 0. */
const SIGNS: Readonly<Record<Standing, string>> = {
  open: `<path fill="${INK}" d="M-84-24H84v18H60V94H42V-6H-42V94h-18V-6h-24Z"/>
    <path fill="#1f4e8c" d="M-142-100h20v106h44v20h-4v68h-18V26h-24v68h-18Z"/>
    <path fill="#b3261e" d="M142-100h-20v106H78v20h4v68h18V26h24v68h18Z"/>
    <path fill="${PAPER}" stroke="${INK}" stroke-width="5" d="M-36-46h72l10 22H-46Z"/>`,
  ratified: SHEET + SEALS,
  'refused-at-home': `${SHEET}${SEALS}<path stroke="#ec6a4c" stroke-width="24" d="M-104-120 104 120M104-120-104 120"/>`,
  'walked-out': `<path fill="${INK}" d="M-96-126H96V126H-96Z"/><path fill="#ffe9a8" d="M-74-104H74V126H-74Z"/>
    <path fill="#cf8b55" stroke="${INK}" stroke-width="6" d="M-74-104 14-76V150L-74 126Z"/>
    <circle cx="-6" cy="30" r="8" fill="${INK}"/>`,
  'time-ran-out': `<path fill="${INK}" d="M-92-128H92v24H-92ZM-92 104H92v24H-92Z"/>
    <path fill="${PAPER}" stroke="${INK}" stroke-width="7" d="M-70-104H70C70-50 16-30 16 0S70 50 70 104H-70C-70 50-16 30-16 0S-70-50-70-104Z"/>
    <path fill="#f0b340" d="M-63 101C-60 60-30 52 0 48s60 12 63 53Z"/>`,
};

/** Sun and water between two shores that are nowhere in particular. */
export const WATER = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">
  <path fill="#3b979c" d="M0 0H1000V600H0Z"/>
  ${[460, 340, 240].map((r, at) => `<circle cx="500" cy="600" r="${r}" fill="${['#6fb5a4', '#a9cfa6', '#f6cf7c'][at]}"/>`).join('')}
  <circle cx="500" cy="600" r="130" fill="#ffe9a8"/>
  <path fill="#2b7274" d="M0 600V470l90-40 120 60 110 40 80 70Z"/>
  <path fill="#1d5a5c" d="M1000 600V440l-110 50-90-20-120 80-90 50Z"/>
  <path fill="#0f6b73" d="M0 600H1000V1000H0Z"/>
  <path fill="#0c5a63" d="M0 690c180 26 300-22 500 2s320 20 500-6v314H0Z"/>
  ${[250, 180, 220, 120].map((w, at) => `<rect x="${500 - w / 2}" y="${622 + 34 * at}" width="${w}" height="11" rx="5" fill="#ffe2a0"/>`).join('')}
</svg>`;

/** The band of a square scene, drawn around its horizon, that a link's picture shows. */
const BAND = 'viewBox="0 340 1000 525"';

/** The whole picture as HTML: scenery, the name in both languages, and a sign for how the match stands. */
export function pictureOf(scenery: string, standing: Standing): string {
  const sign = `<svg viewBox="-160 -160 320 320" width="300" height="300">${SIGNS[standing]}</svg>`;
  return `<div class="scenery">${scenery.replace(/viewBox="[^"]*"/, BAND)}</div>
    <div class="words"><p>Ninety Miles</p><p>Noventa Millas</p></div>
    <div class="sign">${sign}</div>
    <style>
      body { margin: 0; width: ${WIDE}px; height: ${HIGH}px; overflow: hidden; position: relative; }
      .scenery, .scenery svg { position: absolute; inset: 0; width: 100%; height: 100%; }
      .words { position: absolute; left: 0; top: 0; padding: 34px 60px 30px 48px; background: ${INK}; border-bottom: 10px solid #f0b340; }
      .words p { margin: 0; font: 700 64px/1.1 "Jost Variable"; color: #f7ecd6; }
      .words p + p { font-weight: 500; font-size: 44px; color: #f6cf7c; }
      .sign { position: absolute; right: 60px; top: 135px; width: 360px; height: 360px; display: grid; place-items: center;
        background: #f7ecd6; border: 8px solid ${INK}; border-left-width: 26px; }
    </style>`;
}
