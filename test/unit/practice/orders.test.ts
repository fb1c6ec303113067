import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { readXml } from '../../../practice/national/reader.ts';
import {
  notifiedEmergencies,
  practiceOrders,
  templates,
} from '../../../practice/orders/practice-orders.ts';
import { practiceOrders as offered } from '../../../shared/orders/practice-orders.ts';
import { fillTemplate } from '../../../practice/orders/template.ts';
import type { OrderKind } from '../../../practice/state/platform-state.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { readPdf } from './support/pdf.ts';

const validator = createNodeValidator();
afterAll(() => validator.dispose());

const now = Date.parse('2026-11-24T09:30:00Z');
const objects = '/c:HI1Message//c:HI1Object';

interface Read {
  readonly reference: string;
  readonly countries: readonly string[];
  readonly priority: string;
  readonly flags: readonly string[];
  readonly authorities: readonly string[];
  readonly identifiers: readonly string[];
  readonly documents: readonly { readonly contents: Buffer; readonly sha256: string }[];
}

function read(xml: string): Read {
  return readXml(new TextEncoder().encode(xml), (message) => {
    const texts = (path: string): string[] => message.all(path).map((node) => node.text('.') ?? '');
    const sums = texts(`${objects}//doc:Checksum`);
    return {
      reference: texts(`${objects}/auth:AuthorisationReference`).join(),
      countries: texts(`${objects}/c:CountryCode`),
      priority: texts(`${objects}/auth:AuthorisationPriority/common:Value`).join(),
      flags: texts(`${objects}//auth:AuthorisationFlag/common:Value`),
      authorities: texts(`${objects}//common:ApproverName`),
      identifiers: texts(`${objects}//task:RequestValue/task:Value`),
      documents: texts(`${objects}//doc:Contents`).map((base64, index) => ({
        contents: Buffer.from(base64, 'base64'),
        sha256: sums[index] ?? '',
      })),
    };
  });
}

const priorities: Readonly<Partial<Record<OrderKind, string>>> = {
  plain: 'TenDaysASAP',
  notified: 'TenDaysSubjectToEA',
  emergency: 'EightHours',
};

describe.each([...templates, ...notifiedEmergencies])('the practice order %s', (template) => {
  const { xml, reference } = fillTemplate(template, now);
  const order = read(xml);

  it('is valid by the schema', () => {
    const verdict = validator.validate(new TextEncoder().encode(xml));
    expect(verdict).toMatchObject({ ok: true, value: { valid: true } });
  });

  it('comes from the Member State it is told to come from, under its own reference', () => {
    const { country } = practiceOrders[template];
    expect(order.reference).toBe(reference);
    expect(reference).toMatch(new RegExp(`^EPOC-${country}-2026-\\d{6}$`));
    expect(new Set(order.countries)).toEqual(new Set([country]));
  });

  it('asks for the clock it is judged by', () => {
    const { kind } = practiceOrders[template];
    expect(order.priority).toBe(priorities[kind]);
    const isNotified = kind === 'notified' || notifiedEmergencies.some((one) => one === template);
    expect(order.flags.includes('EnforcingAuthorityNotified')).toBe(isNotified);
    expect(order.flags.includes('IsEmergency')).toBe(kind === 'emergency');
  });

  it('brings documents with the right hash, and a form that says what the message says', () => {
    expect(order.documents.length).toBeGreaterThan(0);
    for (const { contents, sha256 } of order.documents) {
      expect(createHash('sha256').update(contents).digest('hex')).toBe(sha256);
      expect(readPdf(contents)).toContain(reference);
    }
    expect(order.identifiers.length).toBeGreaterThan(0);
    expect(order.authorities.length).toBeGreaterThan(0);
    const form = readPdf(order.documents[0]?.contents ?? Buffer.alloc(0));
    for (const identifier of order.identifiers) expect(form).toContain(identifier);
    for (const authority of order.authorities)
      expect(form.replaceAll('\u0092', '’')).toContain(authority);
  });
});

it('eight Member States send them, with three clocks', () => {
  const all = templates.map((template) => practiceOrders[template]);
  expect(new Set(all.map(({ country }) => country)).size).toBe(8);
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(Object.keys(priorities)));
});

it('two orders of one kind share no id and no reference', () => {
  const ids = (xml: string): string[] =>
    [...xml.matchAll(/<ObjectIdentifier>([^<]+)</g)].map(([, id]) => id ?? '');
  const [one, other] = [fillTemplate('identifiers', now), fillTemplate('identifiers', now)];
  expect(ids(one.xml).filter((id) => ids(other.xml).includes(id))).toEqual([]);
  expect(new Set(ids(one.xml)).size).toBe(ids(one.xml).length);
});

it('what Ombud offers is what the platform can send, in the same order', () => {
  expect(offered).toEqual(templates);
});
