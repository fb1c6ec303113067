import { describe, expect, test } from 'vitest';
import { rawObjectsOf, templateObjects, templateText } from '../../../rig/received-orders.ts';
import { fieldOf, formOf, marksIn, saidIn, tickedIn } from './views.ts';

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
