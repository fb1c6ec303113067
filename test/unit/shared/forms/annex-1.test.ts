import { describe, expect, test } from 'vitest';
import {
  fixtureObjects,
  rawObjectsOf,
  templateObjects,
  templateText,
} from '../../../rig/received-orders.ts';
import { fieldOf, formOf, marksIn, saidIn, tickedIn } from './views.ts';

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

  test('ticks what the message says and nothing else', () => {
    expect(tickedIn(form)).toEqual([
      'I.C.2',
      'I.F.a',
      'I.F.a1',
      'I.F.a2',
      'I.F.c',
      'I.H.1',
      'I.I.1b',
      'I.J.1a',
      'I.K.1',
      'I.L.1a',
    ]);
  });

  test('says for which identifier a kind of data is asked', () => {
    expect(saidIn(form, 'I.F.c')).toEqual(['1']);
    expect(saidIn(form, 'I.F.a')).toEqual(['2']);
  });

  test('does not call a box empty that the messages cannot say', () => {
    expect(fieldOf(form, 'I.F.c7')).toMatchObject({ state: 'elsewhere', tick: null });
    expect(fieldOf(form, 'I.F.d1')).toMatchObject({ state: 'empty', tick: false });
    expect(fieldOf(form, 'I.B.2b')).toMatchObject({ state: 'elsewhere', from: null });
  });

  test('nothing stands out', () => {
    expect(form.marks).toEqual([]);
  });
});

describe('Annex I of the practice orders', () => {
  test('an order with eight hours ticks box 3 and leaves open which threat', () => {
    const form = formOf(templateObjects('emergency'), 'I');
    expect(tickedIn(form)).toContain('I.C.3');
    expect(fieldOf(form, 'I.C.3a').tick).toBeNull();
    expect(fieldOf(form, 'I.C.1').tick).toBe(false);
  });

  test('an address seen at a time keeps its time beside it', () => {
    const form = formOf(templateObjects('identifiers'), 'I');
    const addresses = fieldOf(form, 'I.E.1').values;
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.every(({ kind }) => kind === 'identifier')).toBe(true);
  });

  test.each([
    'attachments',
    'content',
    'emergency',
    'identifiers',
    'languages',
    'notified',
    'plain',
    'subscriber',
  ] as const)('%s: nothing mandatory is missing', (template) => {
    const form = formOf(templateObjects(template), 'I');
    expect(marksIn(form).filter((mark) => mark.startsWith('missing'))).toEqual([]);
  });

  test('the order says what it has besides the form, each item in the section it names', () => {
    const form = formOf(templateObjects('content'), 'I');
    const further = form.sections.flatMap(({ letter, further: values }) =>
      values.map((value) => (value.kind === 'item' ? `${letter} ${value.name}` : letter)),
    );
    expect(further).toEqual(['F SummaryOfFacts', 'G MaximumPenalty']);
    expect(saidIn(form, 'I.K.1')).toEqual(['Åklagarkammaren i Exempelstad, SE']);
  });

  test('an earlier preservation order is named in section D once', () => {
    const text = templateText('plain').replace(
      /(<\/task:RequestValues>[\s\S]*?<\/task:DeliveryDetails>)/,
      '$1<task:AlternativePreservationReferences><task:AlternativePreservationReference>' +
        '<task:ReferenceValue>EPOCPR-DE-2026-7</task:ReferenceValue>' +
        '</task:AlternativePreservationReference></task:AlternativePreservationReferences>',
    );
    const form = formOf(rawObjectsOf(text), 'I');
    expect(saidIn(form, 'I.D.1')).toEqual(['EPOCPR-DE-2026-7']);
    expect(fieldOf(form, 'I.D.1').tick).toBe(true);
  });
});
