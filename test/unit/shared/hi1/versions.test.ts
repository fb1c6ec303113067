import { describe, expect, test } from 'vitest';
import { refusalFault } from '../../../../shared/hi1/refusal-fault.ts';
import { isNamed, spokenVersions, supportedIn } from '../../../../shared/hi1/versions.ts';

const old = { etsi: 'V1.5.1', profile: 'v0.9.1' };

describe('the versions a refusal names', () => {
  test.each([
    ['supported: V1.21.1, V1.22.1', ['V1.21.1', 'V1.22.1']],
    ['Version V1.5.1 is not supported; supported: V1.21.1,V1.22.1.', ['V1.21.1', 'V1.22.1']],
    ['V1.21.1 or V1.21.1', ['V1.21.1']],
    ['profile v1.3.1 only, not XV1.2.3 and not V1.2', ['v1.3.1']],
    ['', []],
  ])('%s', (description, expected) => {
    expect(supportedIn(description, old)).toEqual(expected);
  });

  test('a flood of them is cut', () => {
    const flood = Array.from({ length: 99 }, (_, at) => `V1.${at}.1`).join(' ');
    expect(supportedIn(flood, old)).toHaveLength(15);
  });

  test('3021 tells them, other codes never', () => {
    const description = 'supported: V1.23.1';
    expect(refusalFault({ code: 3021, description }, old)).toEqual({
      code: 'connection.versionNotSupported',
      params: { code: 3021, supported: 'V1.23.1' },
    });
    expect(refusalFault({ code: 3020, description }, old).params).toEqual({ code: 3020 });
    expect(refusalFault({ code: 3021, description: 'no' }, old).params).toEqual({
      code: 3021,
    });
  });
});

test('each version spoken is there once, newest first', () => {
  const etsi = spokenVersions.map((version) => version.etsi);
  expect(etsi).toEqual([...new Set(etsi)].sort().reverse());
});

test.each([
  [['V1.22.1', 'V1.23.1'], true],
  [['v1.3.1'], true],
  [['v1.2.1'], false],
  [['V1.22.1', 'v1.2.1'], false],
  [['V1.21.1'], false],
  [[], false],
])('V1.22.1 with v1.3.1 is among %j: %s', (named, expected) => {
  expect(isNamed({ etsi: 'V1.22.1', profile: 'v1.3.1' }, named)).toBe(expected);
});
