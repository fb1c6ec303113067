import { describe, expect, test } from 'vitest';
import { maskedXml } from '../../../../shared/forms/masked-xml.ts';
import { rawObjectsOf, templateText } from '../../../rig/received-orders.ts';
import { formOf } from './views.ts';

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
