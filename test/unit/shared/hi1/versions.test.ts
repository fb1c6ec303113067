import { describe, expect, test } from 'vitest';
import { refusalFault } from '../../../../shared/hi1/refusal-fault.ts';
import { spokenVersions, supportedIn } from '../../../../shared/hi1/versions.ts';

describe('the versions a refusal names', () => {
  test.each([
    ['supported: V1.21.1, V1.22.1', ['V1.21.1', 'V1.22.1']],
    ['Version V1.5.1 is not supported; supported: V1.21.1,V1.22.1.', ['V1.21.1', 'V1.22.1']],
    ['V1.21.1 or V1.21.1', ['V1.21.1']],
    ['profile v1.3.1 only, not XV1.2.3 and not V1.2', []],
    ['', []],
  ])('%s', (description, expected) => {
    expect(supportedIn(description, 'V1.5.1')).toEqual(expected);
  });

  test('a flood of them is cut', () => {
    const flood = Array.from({ length: 500 }, (_, at) => `V1.${at}.1`).join(' ');
    expect(supportedIn(flood, 'V1.5.1')).toHaveLength(20);
  });

  test('3021 tells them, other codes never', () => {
    const description = 'supported: V1.23.1';
    expect(refusalFault({ code: 3021, description }, 'V1.5.1')).toEqual({
      code: 'connection.versionNotSupported',
      params: { code: 3021, supported: 'V1.23.1' },
    });
    expect(refusalFault({ code: 3020, description }, 'V1.5.1').params).toEqual({ code: 3020 });
    expect(refusalFault({ code: 3021, description: 'no' }, 'V1.5.1').params).toEqual({
      code: 3021,
    });
  });
});

test('each version spoken is there once, newest first', () => {
  const etsi = spokenVersions.map((version) => version.etsi);
  expect(etsi).toEqual([...new Set(etsi)].sort().reverse());
});
