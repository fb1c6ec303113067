import { expect, test } from 'vitest';
import { otherVersions, versionEnd } from '../../../../renderer/state/version-end.ts';
import { utcMs } from '../../../../shared/base/units.ts';

const now = utcMs(Date.UTC(2026, 10, 24, 12));
const day = 86_400_000;
const version = { etsi: 'V1.22.1', profile: 'v1.3.1' };
const newer = { etsi: 'V1.23.1', profile: 'v1.3.1' };
const older = { etsi: 'V1.21.1', profile: 'v1.2.1' };
const ending = (endsAt: number | null, deprecatedAt: number | null = null) => ({
  used: version,
  end: { version, endsAt, deprecatedAt, knownSince: 0 },
  spoken: [newer, version, older],
});

test.each([
  [31 * day, { kind: 'ending', days: 31, isNear: false }],
  [30 * day, { kind: 'ending', days: 30, isNear: true }],
  [day + 1, { kind: 'ending', days: 2, isNear: true }],
  [1, { kind: 'ending', days: 1, isNear: true }],
  [0, { kind: 'ended' }],
  [-day, { kind: 'ended' }],
])('%d ms from now', (left, expected) => {
  expect(versionEnd(ending(now + left), now)).toMatchObject(expected);
});

test('advised against without an end, and nothing announced', () => {
  expect(versionEnd(ending(null, now - day), now)).toEqual({
    kind: 'deprecated',
    since: now - day,
  });
  expect(versionEnd({ ...ending(null), end: null }, now)).toBeNull();
  expect(versionEnd(null, now)).toBeNull();
});

test('what Ombud could speak instead, and which of it the service has named', () => {
  expect(otherVersions(ending(null), null)).toEqual([
    { version: newer, isTaken: false },
    { version: older, isTaken: false },
  ]);
  const refusal = {
    code: 'connection.versionNotSupported',
    params: { code: 3021, supported: 'V1.20.1, V1.23.1' },
  } as const;
  expect(otherVersions(ending(null), refusal).map(({ isTaken }) => isTaken)).toEqual([true, false]);
  const otherRefusal = { ...refusal, code: 'connection.schemaRefused' } as const;
  expect(otherVersions(ending(null), otherRefusal).some(({ isTaken }) => isTaken)).toBe(false);
});
