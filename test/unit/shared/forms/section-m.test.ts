import { describe, expect, test } from 'vitest';
import { isSectionM, partsOf, saysSectionM } from '../../../../shared/forms/section-m.ts';

test.each([
  'M',
  ' m ',
  'Section M',
  'SECTION M',
  'section_M',
  'Avsnitt M',
  'Abschnitt M',
  'M.1',
  'M(a)',
  'I.M',
  'Annex I, M'.replace(', ', '.'),
  'М',
  'Ｍ',
])('is section M: %s', (name) => {
  expect(isSectionM(name)).toBe(true);
});

test.each(['', 'A', 'Section L', 'Form', 'Item', 'Maximum', 'Summary', 'MLA'])(
  'is not: %s',
  (name) => {
    expect(isSectionM(name)).toBe(false);
  },
);

test('names of items', () => {
  expect(saysSectionM('SectionMNecessity')).toBe(true);
  expect(saysSectionM('section_M')).toBe(true);
  expect(saysSectionM('MaximumPenalty')).toBe(false);
  expect(saysSectionM('SectionManager')).toBe(false);
});

describe('free text', () => {
  test.each([
    'Section M:\ncanary',
    'Section F:\nshown\n\nSection M:\ncanary\n\ncanary too',
    'Section M: canary',
    'M: canary',
    'before\nsection m - canary\nSection G:\nafter',
  ])('leaves out %j', (text) => {
    const { parts, hidden } = partsOf(text);
    expect(JSON.stringify(parts)).not.toContain('canary');
    expect(hidden).toBe(1);
  });

  test('keeps everything else', () => {
    const text = 'Section F:\nConnection records.\n\nNote: by port\nMail: yes';
    expect(partsOf(text).hidden).toBe(0);
    expect(
      partsOf(text)
        .parts.map(({ text: part }) => part)
        .join('\n'),
    ).toContain('Mail: yes');
  });
});
