import { describe, expect, test } from 'vitest';
import { fixtureObjects } from '../../../rig/received-orders.ts';
import { fieldOf, formOf, saidIn, tickedIn } from './views.ts';

describe('the boxes of Annex I of the reference message', () => {
  const form = formOf(fixtureObjects('01_production_request'), 'I');

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
});
