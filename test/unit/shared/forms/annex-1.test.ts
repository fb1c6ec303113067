import { describe, expect, test } from 'vitest';
import { fixtureObjects } from '../../../rig/received-orders.ts';
import { formOf, saidIn } from './views.ts';

describe('Annex I of the reference message', () => {
  const form = formOf(fixtureObjects('01_production_request'), 'I');

  test('has every section an addressee may see, in the order of the form', () => {
    expect(form.sections.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJKL');
  });

  test.each([
    ['I.A.1', ['DE']],
    ['I.A.2', ['Sample Public Prosecutor Office']],
    ['I.A.3', ['Sample Local Court']],
    ['I.A.4', ['12 Js 3456/26']],
    ['I.A.5', ['7 Gs 89/26']],
    ['I.B.1', ['Example Messaging Ltd']],
    ['I.B.7', ['IE sp-example-0001']],
    ['I.E.2', ['+353861234567']],
    ['I.E.3', ['suspect@mail.example']],
    ['I.E.9', ['2026-10-01T00:00:00Z/2026-10-31T23:59:59Z']],
    ['I.I.4', ['A. Example']],
    ['I.I.8', ['+49301234567']],
    ['I.I.10', ['desk@ia.example']],
    ['I.I.11', ['de']],
    ['I.I.13', ['2026-11-20T00:00:00Z']],
    ['I.J.2', ['Sample Local Court']],
    ['I.L.2', ['DE ia-de-0001']],
  ] as const)('%s', (id, said) => {
    expect(saidIn(form, id)).toEqual(said);
  });

  test('nothing stands out', () => {
    expect(form.marks).toEqual([]);
  });
});
