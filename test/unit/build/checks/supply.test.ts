import { describe, expect, it } from 'vitest';
import { isAllowedLicence, judgeLock, judgeVersions } from '../../../../build/checks/supply.ts';

const fine = { version: '1.2.3', license: 'MIT', integrity: 'sha512-x' };

describe('[SC-40] supply', () => {
  it('wants one exact version, and the same in the lock', () => {
    const lock = { packages: { 'node_modules/a': fine } };
    expect(judgeVersions({ dependencies: { a: '1.2.3' } }, lock)).toEqual([]);
    for (const version of ['^1.2.3', '1.2', '*', 'latest', 'git+ssh://x', 'npm:b@1.2.3'])
      expect(judgeVersions({ devDependencies: { a: version } }, lock), version).toHaveLength(1);
    expect(judgeVersions({ optionalDependencies: { a: '1.2.4' } }, lock)).toHaveLength(1);
    expect(judgeVersions({ dependencies: { b: '1.2.3' } }, lock)).toHaveLength(1);
  });

  it('refuses a package without a hash, with an address, an install script or a strange licence', () => {
    const { integrity, ...noHash } = fine;
    const bad = {
      noHash,
      address: { ...fine, resolved: 'https://example.invalid/a.tgz' },
      script: { ...fine, hasInstallScript: true },
      licence: { ...fine, license: 'SSPL-1.0' },
      unstated: { version: '1.0.0', integrity },
    };
    for (const [name, found] of Object.entries(bad))
      expect(judgeLock({ packages: { [name]: found } }), name).toHaveLength(1);
    expect(judgeLock({ packages: { '': {}, 'node_modules/a': fine } })).toEqual([]);
  });

  it('reads licence expressions', () => {
    expect(isAllowedLicence('(BSD-3-Clause OR GPL-2.0)')).toBe(true);
    expect(isAllowedLicence('MIT AND GPL-2.0')).toBe(false);
    expect(isAllowedLicence('MIT AND ISC')).toBe(true);
    expect(isAllowedLicence('')).toBe(false);
  });
});
