import { describe, expect, test } from 'vitest';
import { isSectionM, partsOf, saysSectionM } from '../../../../shared/forms/section-m.ts';
import { maskedXml } from '../../../../shared/forms/masked-xml.ts';
import { rawObjectsOf, templateText } from '../../../rig/received-orders.ts';
import { formOf } from './views.ts';

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

const canary = 'canary-of-section-m';
const plain = templateText('plain');
const leaks: Readonly<Record<string, string>> = {
  item: plain.replace('The account is the only link', canary),
  'item of another spelling': plain
    .replace('>M<', '>Section m<')
    .replace('The account is the only link', canary),
  'free text of a task': plain.replace('Section F:', `Section M:\n${canary}\n\nSection F:`),
  'an object nobody knows': plain
    .replace('xsi:type="epoc:EPOCAdditionalInfo"', 'xsi:type="epoc:NewInfo"')
    .replace('The account is the only link', canary),
  'a member nobody knows': plain.replace(
    '</auth:AuthorisationLegalEntity>',
    `</auth:AuthorisationLegalEntity><new:SectionM xmlns:new="urn:new"><new:Why>${canary}</new:Why></new:SectionM>`,
  ),
  'free text of the order': plain.replace(
    '<auth:AuthorisationTypeOfCase>',
    `<auth:AuthorisationManualInformation>Section M: ${canary}</auth:AuthorisationManualInformation><auth:AuthorisationTypeOfCase>`,
  ),
};

describe.each(Object.entries(leaks))('section M in %s', (_, text) => {
  const objects = rawObjectsOf(text);

  test('came', () => {
    expect(objects.map(({ xml }) => xml).join('')).toContain(canary);
  });

  test('is counted and not shown in the form', () => {
    const form = formOf(objects, 'I');
    expect(JSON.stringify(form)).not.toContain(canary);
    expect(form.hidden).toBeGreaterThan(0);
  });

  test('is masked where the XML is shown, and nothing else is changed', () => {
    const masked = objects.map(({ xml }) => maskedXml(xml));
    expect(masked.map(({ xml }) => xml).join('')).not.toContain(canary);
    masked.forEach((one, at) => {
      if (!one.isMasked) expect(one.xml).toBe(objects[at]?.xml);
    });
  });
});
