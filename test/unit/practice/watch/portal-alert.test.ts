import { expect, test } from 'vitest';
import { portalAlert } from '../../../../practice/watch/portal-alert.ts';
import type { OrderRecord } from '../../../../practice/state/platform-state.ts';

const at = (text: string): number => Date.parse(text);
const record = (kind: OrderRecord['kind'], createdAt: number): OrderRecord => ({
  id: '1',
  kind,
  reference: 'EPOC',
  organisation: '5560000167',
  tasks: [],
  createdAt,
  fetchedAt: null,
  decisions: [],
  withdrawnAt: null,
  deliveries: [],
});

test('the practice portal counts plainly: calendar days, no weekends, midnight of UTC', () => {
  const sent = at('2026-11-26T09:15:30Z');
  // A Sunday.
  expect(portalAlert(record('plain', sent))).toBe(at('2026-12-06T23:59:00Z'));
  expect(portalAlert(record('notified', sent))).toBe(at('2026-12-06T23:59:00Z'));
  expect(portalAlert(record('emergency', sent))).toBe(at('2026-11-26T17:15:30Z'));
  expect(portalAlert(record('preservation', sent))).toBe(at('2027-01-25T23:59:00Z'));
  const extended = { expiresAt: sent, extendedAt: sent, tasks: {} };
  expect(portalAlert({ ...record('preservation', sent), preservation: extended })).toBe(
    at('2027-02-24T23:59:00Z'),
  );
});

test('it knows no local day', () => {
  expect(portalAlert(record('plain', at('2026-11-26T23:30:00Z')))).toBe(at('2026-12-06T23:59:00Z'));
});
