import type { Side } from '../../shared/rules/vocabulary.ts';
import type { Brush } from './brush.ts';
import { figure, paintDelegate, paintDelegateArm } from './delegate.ts';
import { foregroundWidth, paintForeground } from './foreground.ts';
import { direction, type Seat, seatAt, seatsPerSide } from './geometry.ts';
import { paintBubble, paintChevron } from './markers.ts';
import { type Picture, pictureOf } from './picture.ts';
import { paintRoom } from './room.ts';
import type { StageState } from './state.ts';
import { paintTable } from './table.ts';

/** One cut-out of the picture: the engine bakes it into a texture and moves it as a quad. */
export interface Piece {
  readonly name: string;
  readonly kind: 'scenery' | 'person' | 'arm' | 'marker';
  /** Two pieces with the same name and look have the same pixels. */
  readonly look: string;
  readonly depth: number;
  /** Top left corner and size, in device pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The point that stays put when the piece breathes or sways, as shares of its size. */
  readonly pivot: { readonly x: number; readonly y: number };
  readonly mirrored?: boolean;
  /** 1: receding because the other side speaks. */
  readonly dim: 0 | 1;
  /** How far idle motion goes, in device pixels (radians for an arm). */
  readonly idle: number;
  readonly paint: (brush: Brush) => void;
}

/** The delegate who speaks and gestures, and the one the chevron points at. */
const speakerSeat = 1;
const yourSeat = 0;

const depths = { room: 0, table: 10, people: 20, foreground: 60, chevron: 70, bubble: 72 };
const still = { pivot: { x: 0, y: 0 }, dim: 0, idle: 0 } as const;

export function piecesOf(
  state: StageState,
  view: { width: number; height: number; pixelRatio: number },
): readonly Piece[] {
  const picture = pictureOf(state, view);
  const size = `${view.width}x${view.height}`;
  const hour = `${picture.sky} ${size}`;
  return [
    room(picture, hour),
    table(picture, hour),
    ...people(state, picture, hour),
    ...plants(picture, hour),
    ...markers(state, picture, view.pixelRatio),
  ];
}

function room(picture: Picture, hour: string): Piece {
  const { width, height } = picture.geometry;
  const trees = picture.art === 'washington' ? picture.thawed : '';
  return {
    ...still,
    name: 'room',
    kind: 'scenery',
    look: `${hour} ${picture.art} ${trees}`,
    depth: depths.room,
    x: 0,
    y: 0,
    width,
    height,
    paint: (brush) => paintRoom(brush, picture),
  };
}

function table(picture: Picture, hour: string): Piece {
  const { width, height, vanish, reach } = picture.geometry;
  const left = Math.max(0, Math.floor(vanish.x - reach * 1.1));
  const top = Math.floor(vanish.y + (height - vanish.y) * 0.12);
  return {
    ...still,
    name: 'table',
    kind: 'scenery',
    look: `${hour} ${picture.mood} ${picture.blooms}`,
    depth: depths.table,
    x: left,
    y: top,
    width: width - 2 * left,
    height: height - top,
    paint: (brush) => {
      brush.translate(-left, -top);
      paintTable(brush, picture);
    },
  };
}

function people(state: StageState, picture: Picture, hour: string): Piece[] {
  const pieces: Piece[] = [];
  for (let index = seatsPerSide - 1; index >= 0; index--) {
    for (const side of ['us', 'cuba'] as const) pieces.push(...person(state, picture, { side, index, hour }));
  }
  return pieces;
}

function person(
  state: StageState,
  picture: Picture,
  who: { side: Side; index: number; hour: string },
): Piece[] {
  const { geometry, light } = picture;
  const seat = seatAt(geometry, who.side, who.index);
  const onLeft = who.side === 'us';
  const before = (onLeft ? figure.left : figure.right) * seat.unit;
  const width = Math.ceil((figure.left + figure.right) * seat.unit);
  const height = Math.ceil((figure.top + figure.bottom) * seat.unit);
  const speaking = state.speaking === who.side;
  const hasOwnArm = who.index === speakerSeat;
  const common = {
    x: seat.x - before,
    y: seat.y - figure.top * seat.unit,
    width,
    height,
    dim: state.speaking !== null && !speaking ? 1 : 0,
  } as const;
  const depth = depths.people + (seatsPerSide - who.index) * 2;
  const body: Piece = {
    ...common,
    name: `${who.side}-${who.index}`,
    kind: 'person',
    look: who.hour,
    depth,
    pivot: { x: before / width, y: (figure.top * seat.unit) / height },
    idle: seat.unit * 0.018,
    paint: (brush) => paintDelegate(brush, seat, { geometry, light, arm: hasOwnArm ? 'apart' : 'rest' }),
  };
  if (!hasOwnArm) return [body];
  const pose = speaking ? 'speak' : 'rest';
  const arm: Piece = {
    ...common,
    name: `${who.side}-arm`,
    kind: 'arm',
    look: `${who.hour} ${pose}`,
    depth: depth + 1,
    // The elbow.
    pivot: {
      x: (before + direction(who.side) * 0.06 * seat.unit) / width,
      y: ((figure.top + 0.06) * seat.unit) / height,
    },
    idle: speaking ? 0.05 : 0,
    paint: (brush) => paintDelegateArm(brush, seat, { light, pose }),
  };
  return [body, arm];
}

function plants(picture: Picture, hour: string): Piece[] {
  const { width, height } = picture.geometry;
  const wide = Math.ceil(foregroundWidth(picture));
  const top = Math.floor(height * 0.5);
  return [0, 1].map((corner) => ({
    ...still,
    name: `plants-${corner}`,
    kind: 'scenery',
    look: `${hour} ${picture.art}`,
    depth: depths.foreground,
    x: corner ? width - wide : 0,
    y: top,
    width: wide,
    height: height - top,
    mirrored: corner === 1,
    paint: (brush) => {
      brush.translate(0, -top);
      paintForeground(brush, picture);
    },
  }));
}

function markers(state: StageState, picture: Picture, pixelRatio: number): Piece[] {
  const { geometry } = picture;
  // Never smaller than a person can see on a phone.
  const size = Math.ceil(Math.max(geometry.unit * 0.92, 30 * pixelRatio));
  const above = (seat: Seat, lift: number, outward: number) => ({
    x: seat.x - size / 2 + direction(seat.side) * seat.unit * outward,
    y: Math.max(0, seat.y - seat.unit * lift - size),
    width: size,
    height: size,
    pivot: { x: 0.5, y: 1 },
    dim: 0 as const,
    idle: geometry.unit * 0.07,
    kind: 'marker' as const,
  });
  const pieces: Piece[] = [];
  const { you, speaking } = state;
  if (you) {
    pieces.push({
      ...above(seatAt(geometry, you, yourSeat), 2.46, 0.2),
      name: 'chevron',
      look: `${size}`,
      depth: depths.chevron,
      paint: (brush) => paintChevron(brush, size),
    });
  }
  if (speaking) {
    pieces.push({
      ...above(seatAt(geometry, speaking, speakerSeat), 2.54, 0),
      name: 'bubble',
      look: `${size} ${speaking}`,
      depth: depths.bubble,
      paint: (brush) => paintBubble(brush, size, speaking),
    });
  }
  return pieces;
}
