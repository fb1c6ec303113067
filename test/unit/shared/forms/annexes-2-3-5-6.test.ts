import { describe, expect, test } from 'vitest';
import { formsOfOrder } from '../../../../shared/forms/forms-of-order.ts';
import {
  fixtureObjects,
  preservationText,
  rawObjectsOf,
  templateObjects,
} from '../../../rig/received-orders.ts';
import { fieldOf, formOf, marksIn, saidIn, tickedIn } from './views.ts';

const preserved = rawObjectsOf(preservationText('Form6', 'Form5'));

describe('Annex II', () => {
  const form = formOf(templateObjects('preservation'), 'II');

  test('ticks the lines that are filled', () => {
    expect(tickedIn(form).filter((id) => id.startsWith('II.C'))).toEqual([
      'II.C.2',
      'II.C.3',
      'II.C.6',
    ]);
    expect(saidIn(form, 'II.C.6')).toEqual(['kurier.lagom']);
  });

  test('has no deadline, no user, no notified authority, no transfer', () => {
    expect(form.sections.map(({ letter }) => letter).join('')).toBe('ABCDEFG');
    expect(form.marks).toEqual([]);
  });
});

describe('Annexes VI and V', () => {
  test('come after the certificate, in the order they came', () => {
    expect(formsOfOrder(preserved).map(({ annex }) => annex)).toEqual(['II', 'VI', 'V', 'III']);
  });

  test('name the order they belong to', () => {
    const extension = formOf(preserved, 'VI');
    expect(saidIn(extension, 'VI.A.3')).toEqual(['2026/118/OR-44']);
    expect(saidIn(extension, 'VI.C.1')).toContain('2026/118/OR-44');
    expect(saidIn(extension, 'VI.D.1')).toHaveLength(3);
    const confirmation = formOf(preserved, 'V');
    expect(saidIn(confirmation, 'V.C.1')).toContain('2026/118/OR-44');
    expect(tickedIn(confirmation)).toEqual(['V.C.2']);
  });

  test('do not claim what only their document says', () => {
    const confirmation = formOf(preserved, 'V');
    expect(fieldOf(confirmation, 'V.D.1')).toMatchObject({ state: 'elsewhere', tick: null });
  });

  test('a confirmation without its document is shown, with a mark', () => {
    const asked = preservationText().replace('AwaitingPreservation', 'SubsequentProductionRequest');
    expect(marksIn(formOf(rawObjectsOf(asked), 'V'))).toContain('noDocument V.D.signature');
  });
});

describe('Annex III', () => {
  const order = fixtureObjects('01_production_request');
  const given = [...order, ...fixtureObjects('05_nonexecution_request')];

  test('before one is given it is a preview of what the order fills in', () => {
    const form = formOf(order, 'III');
    expect(form.isPreview).toBe(true);
    expect(saidIn(form, 'III.B.2')).toEqual(['12 Js 3456/26']);
    expect(tickedIn(form)).toEqual(['III.A.1a']);
    expect(form.marks).toEqual([]);
  });

  test('reads what was given, by identifier', () => {
    const form = formOf(given, 'III');
    expect(form.isPreview).toBe(false);
    expect(tickedIn(form)).toContain('III.D.10');
    expect(fieldOf(form, 'III.E.1').state).toBe('filled');
    expect(tickedIn(form).some((id) => id.startsWith('III.G'))).toBe(true);
  });

  test('what it lacks is marked', () => {
    const text = given.map((object) => ({
      ...object,
      xml: object.xml
        .replace(/<epoc:ConflictOfLaw>[\s\S]*<\/epoc:ConflictOfLaw>/, '')
        .replace(/<epoc:PreservationOfData>[\s\S]*<\/epoc:PreservationOfData>/, ''),
    }));
    expect(marksIn(formOf(text, 'III'))).toEqual(
      expect.arrayContaining(['conflictEmpty III.E.1', 'preservationUnsaid III.G.1']),
    );
  });
});
