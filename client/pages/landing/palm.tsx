type Props = { readonly x: number; readonly y: number; readonly height: number; readonly lean: number };

const FRONDS = [-172, -150, -122, -96, -70, -42, -20, 8, 172];

/** One arching leaf from the crown: out, over, and down by its own weight. */
function frond(angle: number, length: number): string {
  const radians = (angle * Math.PI) / 180;
  const tip = { x: length * Math.cos(radians), y: length * Math.sin(radians) * 0.72 + length * 0.34 };
  const arch = { x: tip.x * 0.5, y: length * Math.sin(radians) * 0.62 - length * 0.2 };
  const under = { x: tip.x * 0.5, y: arch.y + length * 0.24 };
  return `M0 0Q${arch.x} ${arch.y} ${tip.x} ${tip.y}Q${under.x} ${under.y} 0 0Z`;
}

export function Palm({ x, y, height, lean }: Props) {
  const top = { x: x + lean, y: y - height };
  const wide = height * 0.035;
  const bend = { x: x + lean * 0.2, y: y - height * 0.55 };
  return (
    <g>
      <path
        fill="#3a1b16"
        d={`M${x - wide} ${y}Q${bend.x - wide} ${bend.y} ${top.x - wide * 0.5} ${top.y}H${top.x + wide * 0.5}Q${bend.x + wide} ${bend.y} ${x + wide} ${y}Z`}
      />
      <g transform={`translate(${top.x} ${top.y})`}>
        <path fill="#0c332d" d={FRONDS.map((angle) => frond(angle + 9, height * 0.52)).join('')} />
        <path fill="#12443a" d={FRONDS.map((angle) => frond(angle, height * 0.5)).join('')} />
        <circle cx={-wide * 0.6} cy={wide * 0.6} r={wide * 0.7} fill="#3a1b16" />
        <circle cx={wide * 0.7} cy={wide * 0.8} r={wide * 0.7} fill="#2a1712" />
      </g>
    </g>
  );
}
