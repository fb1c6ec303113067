import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { carrier, checkIntegrity } from '../../../build/electron-carrier.ts';
import manifest from '../../../package.json' with { type: 'json' };

const bytes = Buffer.from('a runtime');
const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

describe('[SC-40] carried Electron', () => {
  it('is taken only when every byte is the pinned one', () => {
    expect(checkIntegrity(bytes, integrity)).toBeUndefined();
    const other = Buffer.from(bytes);
    other[0] = 0;
    expect(checkIntegrity(other, integrity)).toMatch(/^found sha512-/);
    expect(checkIntegrity(bytes.subarray(1), integrity)).toBeDefined();
  });

  it('is pinned to one version and is no dependency', () => {
    expect(carrier.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(carrier.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.keys({ ...all, ...manifest.optionalDependencies })).not.toContain(carrier.name);
  });
});
