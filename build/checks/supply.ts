// Rules on what comes from outside: exact versions, a lock without addresses or install scripts, licences that fit.

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
export type Versions = Readonly<Record<string, string>>;
export interface Manifest {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}

const allowed = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 MPL-2.0 OFL-1.1 CC0-1.0 EUPL-1.2'.split(
    ' ',
  ),
);

/** Whether one may use the package under a licence of the list: for `(A OR B)` one of them is enough, for AND all are needed. */
export function isAllowedLicence(expression: string): boolean {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowedLicence);
  if (bare.includes(' AND ')) return bare.split(' AND ').every(isAllowedLicence);
  return allowed.has(bare);
}

/** Dependencies name one version each, and the lock file the same one. */
export function judgeVersions(manifest: Manifest, lock: Lock): string[] {
  const all = Object.entries({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  });
  return all.flatMap(([name, version]) => {
    if (!/^\d+\.\d+\.\d+$/.test(version)) return [`${name}: "${version}" is not one exact version`];
    const locked = lock.packages[`node_modules/${name}`]?.version;
    return locked === version
      ? []
      : [`${name}: the lock has ${locked ?? 'nothing'}, not ${version}`];
  });
}

/** Every package but Ombud itself: known by its hash alone, installs without running anything, under a licence that fits. */
export function judgeLock(lock: Lock): string[] {
  return Object.entries(lock.packages).flatMap(([path, found]) => {
    if (path === '') return [];
    const problems: string[] = [];
    if (found.integrity === undefined) problems.push('has no hash');
    if (found.resolved !== undefined) problems.push('names a download address');
    if (found.hasInstallScript === true) problems.push('runs a script when it is installed');
    if (!isAllowedLicence(found.license ?? '')) problems.push(`licence "${found.license ?? ''}"`);
    return problems.map((problem) => `${path}: ${problem}`);
  });
}
