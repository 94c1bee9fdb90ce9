import type { BySide } from '../../shared/rules/vocabulary.ts';
import type { HairStyle } from './hair.ts';
import type { Outfit } from './outfit.ts';

/** How one delegate looks. They are nobody in particular: varied, calm, and dressed for a working day. */
export interface Look {
  readonly skin: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly outfit: Outfit;
  readonly cloth: string;
  readonly shadow: string;
  readonly tie?: string;
  readonly glasses?: boolean;
  readonly beard?: boolean;
  readonly earring?: boolean;
}

const navy = { cloth: '#27467A', shadow: '#182F57' };
const blue = { cloth: '#3C5F96', shadow: '#274372' };
const graphite = { cloth: '#4A5560', shadow: '#333C46' };
const charcoal = { cloth: '#2B3550', shadow: '#1B2338' };
const ivory = { cloth: '#F1E6CE', shadow: '#CDB995' };
const mint = { cloth: '#D3E0D8', shadow: '#A2B7AE' };
const wine = { cloth: '#9C3A38', shadow: '#6E2628' };
const olive = { cloth: '#6C7048', shadow: '#4B4F31' };

/** Nearest to us first. */
export const delegates: BySide<readonly Look[]> = {
  us: [
    {
      skin: '#E8B48E',
      hair: '#B9B2A6',
      style: 'short',
      outfit: 'suit',
      ...navy,
      tie: '#B3261E',
      glasses: true,
    },
    { skin: '#8A5232', hair: '#1E1712', style: 'bob', outfit: 'blazer', ...blue, earring: true },
    { skin: '#F0C3A0', hair: '#6B3A22', style: 'parted', outfit: 'suit', ...graphite, tie: '#1C7C83' },
    { skin: '#C98A5E', hair: '#2A1A14', style: 'bun', outfit: 'blazer', ...charcoal },
    { skin: '#6E4028', hair: '#15110E', style: 'bald', outfit: 'suit', ...navy, tie: '#F0B340', beard: true },
    { skin: '#EDBE98', hair: '#C9923F', style: 'long', outfit: 'blazer', ...blue },
  ],
  cuba: [
    { skin: '#B97A50', hair: '#DDD5C6', style: 'bun', outfit: 'blazer', ...wine, earring: true },
    { skin: '#6B4028', hair: '#17110E', style: 'crop', outfit: 'guayabera', ...ivory, glasses: true },
    { skin: '#7A4729', hair: '#1B1310', style: 'afro', outfit: 'blazer', ...mint, earring: true },
    {
      skin: '#D9A077',
      hair: '#3B251A',
      style: 'parted',
      outfit: 'suit',
      ...charcoal,
      tie: '#CF8B55',
      beard: true,
    },
    { skin: '#E3B18A', hair: '#54301F', style: 'long', outfit: 'blazer', ...olive },
    { skin: '#9A5F3C', hair: '#CFC6B5', style: 'short', outfit: 'guayabera', ...ivory },
  ],
};
