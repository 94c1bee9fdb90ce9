export type Brush = CanvasRenderingContext2D;
export type Point = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Oval {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn?: number;
}

const fullTurn = Math.PI * 2;

export function polygon(brush: Brush, fill: string, points: readonly Point[]): void {
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.closePath();
  brush.fillStyle = fill;
  brush.fill();
}

export function box(brush: Brush, fill: string, rect: Rect): void {
  brush.fillStyle = fill;
  brush.fillRect(rect.x, rect.y, rect.width, rect.height);
}

export function disc(brush: Brush, fill: string, at: { x: number; y: number; r: number }): void {
  brush.beginPath();
  brush.arc(at.x, at.y, at.r, 0, fullTurn);
  brush.fillStyle = fill;
  brush.fill();
}

export function oval(brush: Brush, fill: string, at: Oval): void {
  brush.beginPath();
  brush.ellipse(at.x, at.y, at.rx, at.ry, at.turn ?? 0, 0, fullTurn);
  brush.fillStyle = fill;
  brush.fill();
}

/** Fills an SVG path, in whatever units the brush is scaled to. */
export function path(brush: Brush, fill: string, d: string): void {
  brush.fillStyle = fill;
  brush.fill(new Path2D(d));
}

/** Strokes an SVG path with round ends. */
export function line(brush: Brush, pen: { colour: string; width: number }, d: string): void {
  brush.strokeStyle = pen.colour;
  brush.lineWidth = pen.width;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.stroke(new Path2D(d));
}

/** Paints with the brush's settings saved and put back. */
export function apart(brush: Brush, paint: () => void): void {
  brush.save();
  paint();
  brush.restore();
}

/** Paints inside a rectangle only. */
export function inside(brush: Brush, rect: Rect, paint: () => void): void {
  apart(brush, () => {
    brush.beginPath();
    brush.rect(rect.x, rect.y, rect.width, rect.height);
    brush.clip();
    paint();
  });
}

/** Wedges around a point, from one angle to another: sun rays, ceiling slats, carpet. */
export function wedges(
  brush: Brush,
  fan: { x: number; y: number; reach: number; from: number; to: number; count: number },
  colour: (index: number) => string | undefined,
): void {
  const step = (fan.to - fan.from) / fan.count;
  for (let i = 0; i < fan.count; i++) {
    const fill = colour(i);
    if (fill === undefined) continue;
    const a = fan.from + i * step;
    // A hair of overlap hides the antialiased seam between two wedges.
    const b = a + step * 1.02;
    polygon(brush, fill, [
      [fan.x, fan.y],
      [fan.x + Math.cos(a) * fan.reach, fan.y + Math.sin(a) * fan.reach],
      [fan.x + Math.cos(b) * fan.reach, fan.y + Math.sin(b) * fan.reach],
    ]);
  }
}

/** A five-pointed star, one point up. */
export function star(
  brush: Brush,
  fill: string,
  at: { x: number; y: number; r: number; turn?: number },
): void {
  const points: Point[] = [];
  for (let i = 0; i < 10; i++) {
    const angle = (at.turn ?? 0) - Math.PI / 2 + (i * Math.PI) / 5;
    // 0.382: the inner radius of a regular pentagram.
    const radius = i % 2 ? at.r * 0.382 : at.r;
    points.push([at.x + Math.cos(angle) * radius, at.y + Math.sin(angle) * radius]);
  }
  polygon(brush, fill, points);
}
