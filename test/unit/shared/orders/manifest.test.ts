import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, packageManifest } from '../../../../shared/orders/manifest.ts';
import { hasRight, mayRead, rights } from '../../../../shared/orders/rights.ts';
import { roles } from '../../../../shared/orders/entry.ts';
import { blob, frozen, order } from './journal-builder.ts';

describe('canonical JSON', () => {
  it('has one form', () => {
    expect(canonicalJson({ b: [1, null, 'å"\n'], a: { d: true, c: '' } })).toBe(
      '{"a":{"c":"","d":true},"b":[1,null,"å\\"\\n"]}',
    );
  });

  it('does not depend on the order of members and reads back the same', () => {
    const members = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.maxSafeInteger()));
    fc.assert(
      fc.property(members, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual({ ...value });
      }),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %s', (number) => {
    expect(() => canonicalJson({ number })).toThrow(RangeError);
  });
});

describe('package', () => {
  const manifest = packageManifest(order, frozen.items);

  it('names the order and everything a receiver gets, and not where it lies here', () => {
    expect(JSON.parse(manifest)).toMatchObject({ format: 1, order });
    for (const item of frozen.items) {
      for (const { sha256, objectId } of item.files) {
        expect(manifest).toContain(sha256);
        expect(manifest).toContain(objectId);
      }
    }
    expect(manifest).not.toContain(blob(1));
  });

  it.each([
    ['a file less', frozen.items.map((item) => ({ ...item, files: [] }))],
    ['another order of tasks', [...frozen.items].reverse()],
    [
      'another name',
      frozen.items.map((item) => ({
        ...item,
        files: item.files.map((file) => ({ ...file, name: `x${file.name}` })),
      })),
    ],
  ])('%s is another manifest', (_, items) => {
    expect(packageManifest(order, items)).not.toBe(manifest);
  });

  it('another order is another manifest', () => {
    expect(packageManifest('other', frozen.items)).not.toBe(manifest);
  });
});

describe('rights', () => {
  it.each([
    ['administrator', ['administer']],
    ['legal_representative', [...rights]],
    ['handler', ['readOrders', 'prepare']],
    ['reviewer', ['readOrders', 'approve']],
    ['compliance_reader', ['readOrders', 'export']],
    ['on_call', ['readOrders', 'takeAlarm']],
  ] as const)('%s', (role, expected) => {
    expect(rights.filter((right) => hasRight([role], right))).toEqual(expected);
  });

  it('add up over roles, and nobody reads without one', () => {
    expect(hasRight(['handler', 'reviewer'], 'approve')).toBe(true);
    expect(mayRead([])).toBe(false);
    expect(mayRead(['administrator'])).toBe(false);
    expect(roles.filter((role) => mayRead([role]))).toHaveLength(5);
  });
});
