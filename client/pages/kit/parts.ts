/** In the order in which a teacher needs them. */
export const KIT_PARTS = [
  'lessons',
  'briefs',
  'check',
  'worksheets',
  'paper',
  'debrief',
  'rubric',
  'sources',
] as const;
export type KitPart = (typeof KIT_PARTS)[number];

export function isKitPart(piece: string): piece is KitPart {
  return KIT_PARTS.some((part) => part === piece);
}
