import type { Mood, Sky } from './state.ts';

/** What an hour does to every colour in the room. */
export interface Light {
  /** Sky bands from the zenith to the horizon. */
  readonly bands: readonly [string, string, string, string];
  readonly orb: string;
  /** Height of the sun or moon above the horizon, and its radius, as shares of the window's height. */
  readonly orbHeight: number;
  readonly orbRadius: number;
  readonly sea: readonly [string, string, string];
  /** Distant silhouettes; people and furniture drift toward it as they recede. */
  readonly land: string;
  /** Light that falls through the window, seen as rims on faces and shine on the table. */
  readonly ambient: string;
  /** Colour and strength of the dark over walls, floor and people. */
  readonly shade: string;
  readonly shadeDepth: number;
  /** 0: lamps off; 1: lamps are the light of the room. */
  readonly lamps: number;
  readonly stars: boolean;
}

export const lights = {
  morning: {
    bands: ['#7FC4C4', '#A9D8C9', '#D3E7CC', '#F6E3C0'],
    orb: '#FFF3CC',
    orbHeight: 0.1,
    orbRadius: 0.21,
    sea: ['#3AA3A6', '#26898F', '#1B7079'],
    land: '#2C5F63',
    ambient: '#F7ECD6',
    shade: '#17444B',
    shadeDepth: 0,
    lamps: 0,
    stars: false,
  },
  afternoon: {
    bands: ['#3FA7B5', '#74C2BE', '#B5DBC3', '#F4E7BE'],
    orb: '#FFE9A8',
    orbHeight: 0.2,
    orbRadius: 0.235,
    sea: ['#1F8E96', '#177983', '#116470'],
    land: '#1D5058',
    ambient: '#F7E3B8',
    shade: '#17444B',
    shadeDepth: 0,
    lamps: 0,
    stars: false,
  },
  dusk: {
    bands: ['#2C5775', '#8C5B7A', '#E0704F', '#F5A647'],
    orb: '#FFDF8E',
    orbHeight: 0.07,
    orbRadius: 0.25,
    sea: ['#B55A57', '#7C4A66', '#3E4468'],
    land: '#2A2F4F',
    ambient: '#F5B15C',
    shade: '#3B2A55',
    shadeDepth: 0.16,
    lamps: 0.45,
    stars: false,
  },
  night: {
    bands: ['#0F2340', '#17335A', '#234B75', '#3D6C8E'],
    orb: '#F6EFD4',
    orbHeight: 0.43,
    orbRadius: 0.1,
    sea: ['#2A5A7C', '#1D4565', '#14314E'],
    land: '#0D1D31',
    ambient: '#F2BE73',
    shade: '#141A3C',
    shadeDepth: 0.3,
    lamps: 1,
    stars: true,
  },
} satisfies Record<Sky, Light>;

/** A dinner is always in the evening, whatever round the talks are in. */
export function skyFor(sky: Sky, mood: Mood): Sky {
  return mood === 'dinner' ? 'night' : sky;
}
