import { describe, expect, test } from 'vitest';
import { annexes } from '../../../../shared/forms/annexes.ts';
import { annexIds } from '../../../../shared/forms/field.ts';
import { labelsEn, isLabelId } from '../../../../shared/forms/labels/en.ts';
import { labelsSv } from '../../../../shared/forms/labels/sv.ts';
import { formMarkCodes } from '../../../../shared/forms/form-mark.ts';
import { formLabel, formMarkSentence } from '../../../../shared/text/forms.ts';

const used = annexIds.flatMap((id) => [
  id,
  ...annexes[id].sections.flatMap((section) => [
    section.id,
    ...section.fields.map((field) => field.id),
  ]),
]);

test('every word of the forms has its place, once, and every place its words', () => {
  expect([...used].sort()).toEqual(Object.keys(labelsEn).sort());
  expect(Object.keys(labelsSv).sort()).toEqual(Object.keys(labelsEn).sort());
});

test('there is no section M in any language', () => {
  expect(used.filter((id) => id.split('.')[1] === 'M')).toEqual([]);
  const all = [...Object.values(labelsEn), ...Object.values(labelsSv)].join('\n');
  expect(all).not.toMatch(/not to be sent to the addressee|necessity and proportionality/i);
});

test('no Swedish words were left in English', () => {
  const same = Object.keys(labelsSv).filter((id) => isLabelId(id) && labelsSv[id] === labelsEn[id]);
  expect(same).toEqual([]);
});

describe('words for a reader', () => {
  test('the official ones are always there', () => {
    expect(formLabel('I.A.2', 'sv', true)).toMatchObject({
      language: 'sv',
      beside: { text: 'Issuing authority', language: 'en' },
    });
    expect(formLabel('I.A.2', 'sv', false)).toMatchObject({ language: 'en', beside: null });
    expect(formLabel('I.A.2', 'en', true).text).toBe('Issuing authority');
  });
});

test('every mark has a sentence in both languages', () => {
  for (const code of formMarkCodes)
    for (const language of ['en', 'sv'] as const)
      expect(formMarkSentence({ code, field: 'I.A.1', about: 'x' }, language)).not.toContain('{');
});
