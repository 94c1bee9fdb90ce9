import { expect, test } from 'vitest';
import { joinSchema } from '../../shared/protocol.ts';

function accepted(name: string): string | null {
  const read = joinSchema.safeParse({ code: 'KRT-7QM', name });
  return read.success ? read.data.name : null;
}

test('a name cannot turn the text beside it around, nor break its line', () => {
  expect(accepted('a\u202Ebc')).toBe('abc');
  expect(accepted('\u2067 Ana \u2069\u200F\n')).toBe('Ana');
  expect(accepted('Ana\tMaría')).toBe('AnaMaría');
  expect(accepted('\u202E\u202C \u200E')).toBeNull();
});

test('a name in any script stays as it was typed', () => {
  for (const name of ['José Ñáñez', 'ليلى', 'דנה', '李雷', '👩🏽‍🌾 Ana']) expect(accepted(name)).toBe(name);
});
