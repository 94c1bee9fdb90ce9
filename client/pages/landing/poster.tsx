import { landing } from '../../../shared/words/landing.ts';
import { words } from '../../lang.ts';
import { Palm } from './palm.tsx';

const HORIZON = 600;
const SUN = { x: 520, y: 560 };

const BANDS = [
  { r: 640, fill: '#3b979c' },
  { r: 500, fill: '#6fb5a4' },
  { r: 380, fill: '#a9cfa6' },
  { r: 275, fill: '#e6d79c' },
  { r: 200, fill: '#f6cf7c' },
];

const RAYS = Array.from({ length: 18 }, (_, n) => {
  const from = Math.PI + (n * Math.PI) / 18;
  const to = from + Math.PI / 40;
  const at = (angle: number) => `${SUN.x + 1300 * Math.cos(angle)} ${SUN.y + 1300 * Math.sin(angle)}`;
  return `M${SUN.x} ${SUN.y}L${at(from)}L${at(to)}Z`;
});

const GLINTS = [
  { y: 612, w: 250, h: 9 },
  { y: 632, w: 190, h: 10 },
  { y: 656, w: 240, h: 11 },
  { y: 684, w: 150, h: 12 },
  { y: 714, w: 200, h: 12 },
  { y: 748, w: 110, h: 13 },
  { y: 784, w: 150, h: 13 },
  { y: 822, w: 70, h: 13 },
];

const WAVES = [
  { x: 40, y: 640, w: 210 },
  { x: 760, y: 650, w: 190 },
  { x: 110, y: 690, w: 150 },
  { x: 720, y: 712, w: 240 },
  { x: 20, y: 742, w: 230 },
  { x: 690, y: 776, w: 150 },
];

function Sky() {
  return (
    <>
      <path fill="#1f7b84" d={`M0 0H1000V${HORIZON}H0Z`} />
      {BANDS.map(({ r, fill }) => (
        <circle key={r} cx={SUN.x} cy={SUN.y} r={r} fill={fill} />
      ))}
      <path fill="#f7ecd6" fill-opacity=".13" d={RAYS.join('')} />
      <circle cx={SUN.x} cy={SUN.y} r="132" fill="#ffe9a8" />
    </>
  );
}

/** The dome and the roofs of Havana to the left, the fortress and the lighthouse of El Morro to the right. */
function Shores() {
  return (
    <>
      <path
        fill="#2b7274"
        d="M0 600V520h34v-26h40v30h30v-44h46v40h28v-24h36v-26h12c4-34 22-54 44-58v-22h8v22c22 4 40 24 44 58h12v26h30v30h26v-18h34v32h24v60Z"
      />
      <path fill="#1d5a5c" d="M1000 600V470l-46 8-18-16-60 6-12 30-34 4-22 34-60 16-36 30-30 18Z" />
      <path fill="#f7ecd6" d="M862 470l8-150h28l8 150Z" />
      <path fill="#b9c9b4" d="M884 470V320h14l8 150Z" />
      <path fill="#10262e" d="M864 320h40v-12h-40ZM872 308h24v-30h-24ZM868 278l16-20 16 20Z" />
      <path fill="#ffe9a8" d="M877 304h14v-20h-14Z" />
    </>
  );
}

function Sea() {
  return (
    <>
      <path fill="#0f6b73" d={`M0 ${HORIZON}H1000V1000H0Z`} />
      <path fill="#0c5a63" d="M0 672c180 26 300-22 500 2s320 20 500-6v332H0Z" />
      <path fill="#0a4a54" d="M0 760c160 20 320-18 520 2s300 16 480-4v242H0Z" />
      {WAVES.map(({ x, y, w }) => (
        <rect key={y} x={x} y={y} width={w} height="6" rx="3" fill="#f7ecd6" fill-opacity=".28" />
      ))}
      {GLINTS.map(({ y, w, h }) => (
        <rect key={y} x={SUN.x - w / 2} y={y} width={w} height={h} rx={h / 2} fill="#ffe2a0" />
      ))}
    </>
  );
}

/** The seawall sweeps in; two people sit on it, with the same water before them. */
function Malecon() {
  return (
    <>
      <path fill="#cf8b55" d="M0 846c260-10 560-22 1000-92v44C560 870 260 884 0 894Z" />
      <path fill="#e2ab74" d="M0 846c260-10 560-22 1000-92v14C560 838 260 850 0 860Z" />
      <path fill="#7c3f2a" d="M0 894c260-10 560-24 1000-96v50C560 926 260 938 0 944Z" />
      <path fill="#10262e" d="M0 944c260-6 560-18 1000-96v152H0Z" />
      <path
        fill="none"
        stroke="#f0b340"
        stroke-width="5"
        stroke-dasharray="46 34"
        d="M0 982c300-6 600-26 1000-104"
      />
      <g>
        <path fill="#1f4e8c" d="M348 848c-4-44 6-72 34-72s38 28 36 70Z" />
        <path fill="#173f74" d="M384 776c26 2 36 30 34 70l-34 1Z" />
        <circle cx="382" cy="752" r="21" fill="#6b4028" />
        <path fill="#2a1712" d="M361 752c-2-30 40-34 43-4-10-8-30-10-43 4Z" />
      </g>
      <g>
        <path fill="#b3261e" d="M446 844c-4-46 8-74 36-74s38 28 36 68Z" />
        <path fill="#8f1d16" d="M484 770c26 2 36 30 34 68l-34 3Z" />
        <circle cx="483" cy="746" r="21" fill="#c98a5e" />
        <path fill="#f7ecd6" d="M456 740c6-6 14-8 14-8 2-16 24-16 27 0 0 0 8 2 14 8-18 6-38 6-55 0Z" />
      </g>
    </>
  );
}

/** The first page's picture: light enough to be drawn before anything else is loaded. */
export function Poster() {
  return (
    <svg
      class="poster-art"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={words(landing).posterAlt}
    >
      <Sky />
      <Shores />
      <Sea />
      <Malecon />
      <Palm x={90} y={960} height={390} lean={40} />
      <Palm x={950} y={930} height={300} lean={-50} />
    </svg>
  );
}
