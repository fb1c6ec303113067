import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { courts } from '../../../practice/national/court-directory.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { all, approve, codesOf, envelope, get, post } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';

let practice: Practice;
let good: Credentials;
const validator = createNodeValidator();

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
});
afterAll(async () => {
  validator.dispose();
  await practice.close();
});

const ask = async (...actions: readonly string[]) => {
  const answer = await post(practice, '/eevidence/authorities', envelope(actions), good);
  const verdict = validator.validate(new TextEncoder().encode(answer.text));
  expect(verdict).toMatchObject({ ok: true, value: { valid: true } });
  return answer;
};
const typed = (value: string): string =>
  `<ObjectType><k:Owner>ETSI</k:Owner><k:Name>EPOCObjectType</k:Name><k:Value>${value}</k:Value></ObjectType>`;

describe('the court database', () => {
  it('holds a dozen authorities of several Member States, each once', () => {
    expect(courts.length).toBeGreaterThanOrEqual(12);
    expect(new Set(courts.map(({ country }) => country)).size).toBeGreaterThanOrEqual(8);
    for (const key of ['id', 'endpoint', 'name', 'email'] as const)
      expect(new Set(courts.map((court) => court[key])).size).toBe(courts.length);
    for (const court of courts) {
      expect(court.email).toMatch(/\.example$/);
      expect(court.telephone).toMatch(/^\d{8,15}$/);
      expect(court.competences.length).toBeGreaterThan(0);
    }
  });

  it('is listed whole, by Member State, up to a number', async () => {
    const whole = await ask(`<LIST>${typed('Authority')}</LIST>`);
    expect(all(whole.text, 'Identifier')).toEqual(courts.map(({ id }) => id));
    const german = await ask(`<LIST>${typed('Authority')}<CountryCode>DE</CountryCode></LIST>`);
    const ids = courts.filter(({ country }) => country === 'DE').map(({ id }) => id);
    expect(all(german.text, 'Identifier')).toEqual(ids);
    const two = await ask('<LIST><MaximumObjectCount>2</MaximumObjectCount></LIST>');
    expect(all(two.text, 'Identifier')).toHaveLength(2);
    const none = await ask('<LIST><CountryCode>MT</CountryCode></LIST>');
    expect([codesOf(none), all(none.text, 'Identifier')]).toEqual([[], []]);
    const late = await ask('<LIST><LastChanged>2026-11-10T08:00:00Z</LastChanged></LIST>');
    expect(all(late.text, 'Identifier')).toEqual(courts.slice(9).map(({ id }) => id));
  });

  it('gives every authority whole', async () => {
    const answer = await ask(...courts.map(({ id }) => get(id)));
    expect(codesOf(answer)).toEqual([]);
    const text = answer.text.replaceAll('&amp;', '&');
    for (const { name, email, endpoint } of courts) {
      expect(text).toContain(`<epoc:AuthorityName>${name}<`);
      expect(text).toContain(email);
      expect(text).toContain(`<UniqueIdentifier>${endpoint}<`);
    }
  });

  it('answers what it does not have action by action', async () => {
    const [court] = courts;
    const unknown = '00000000-0000-4000-8000-000000000000';
    const answer = await ask(get(unknown), get(court?.id ?? ''), approve(unknown));
    expect(codesOf(answer)).toEqual(['3014', '3001']);
    expect(codesOf(await ask(`<LIST>${typed('Delivery')}</LIST>`))).toEqual(['3007']);
  });

  it('knows every authority that sends an order', async () => {
    const known = courts.map(({ endpoint }) => endpoint);
    for (const template of ['plain', 'notified', 'preservation']) {
      const { order } = await practice.control<{ order: string }>('/orders', { template });
      const answer = await post(practice, '/eevidence/mailbox', envelope([get(order)]), good);
      expect(known).toContain(all(answer.text, 'OwnerIdentifier')[0]);
    }
  });
});
