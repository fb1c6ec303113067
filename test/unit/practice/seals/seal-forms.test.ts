import { expect, it } from 'vitest';
import { makeAuthority } from '../../../../practice/authority/authority.ts';
import { formPdf } from '../../../../practice/orders/form-pdf.ts';
import { allTemplates } from '../../../../practice/orders/practice-orders.ts';
import { fillTemplate } from '../../../../practice/orders/template.ts';
import { sealingOf, type Tampering } from '../../../../practice/seals/seal-forms.ts';
import { makeSealers } from '../../../../practice/seals/sealers.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const sealers = await makeSealers(await makeAuthority('Seal CA', now), now);
const plain = formPdf('# Form\n[x] one\n[x] two');

const sealed = (form: string, tampering?: Tampering) =>
  sealingOf({ sealers }, now, tampering)(form, plain, null).toString('latin1');

it('seals a form for each authority that signs it, behind the document as it was', () => {
  const text = sealed('plain-form1');
  expect(text.startsWith(plain.toString('latin1'))).toBe(true);
  expect(text.match(/\/Type \/Sig\b/g)).toHaveLength(2);
  expect(text).toContain('/Fields [7 0 R 9 0 R]');
});

it('leaves what nobody seals as it is', () => {
  expect(sealed('attachments-list')).toBe(plain.toString('latin1'));
  expect(sealed('plain-form1', 'unsealed')).toBe(plain.toString('latin1'));
  expect(sealingOf({}, now)('plain-form1', plain, null)).toBe(plain);
});

it('takes one tick out of what was changed, and nothing else', () => {
  const text = sealed('plain-form1', 'changed');
  expect(text).toContain('[x] one');
  expect(text).toContain('[ ] two');
});

it('names every office as the order names its authorities', () => {
  const orders = allTemplates.map((name) => fillTemplate(name, now).xml).join('\n');
  for (const name of sealers.keys()) expect(orders).toContain(`<common:ApproverName>${name}<`);
});
