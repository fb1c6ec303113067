import { describe, expect, it } from 'vitest';
import {
  pathOf,
  platformEndpoints,
  providerEndpoints,
  toPlatform,
  toProvider,
  type ObjectRule,
} from '../../../practice/national/endpoint-table.ts';
import { endpointAtPath, endpoints, type Endpoint } from '../../../shared/hi1/endpoints.ts';

/** The two sides keep their tables apart; here they are held together. */
const rows = [
  ...providerEndpoints.map((name) => ['provider', name, toProvider[name]] as const),
  ...platformEndpoints.map((name) => ['platform', name, toPlatform[name]] as const),
];

const localName = (type: string): string => type.replace(/^\w+:/, '');

/** `VERB Type` of everything the other side's table names. */
const named = (endpoint: Endpoint): readonly string[] =>
  endpoint.actions.flatMap(({ verb, objects }) => objects.map((object) => `${verb} ${object}`));
const taken = (rules: readonly ObjectRule[]): readonly string[] =>
  rules.flatMap(({ type, verbs }) => verbs.map((verb) => `${verb} ${localName(type)}`));

/** Shown in a diagram of the profile without their content; Ombud sends none, the platform takes none (point O8). */
const leftOut = 'UPDATE DocumentObject';

describe('the platform’s table of endpoints', () => {
  it('names the seventeen of the other table, by the same paths', () => {
    expect(rows).toHaveLength(17);
    const paths = rows.map(([host, name]) => `${host} ${pathOf(name)}`);
    expect(new Set(paths)).toEqual(new Set(endpoints.map(({ host, path }) => `${host} ${path}`)));
  });

  it.each(rows)('agrees at the %s on what %s carries', (host, name, rules) => {
    const other = endpointAtPath(host, pathOf(name));
    expect(other).not.toBeNull();
    // Look-ups carry no object of the sender's; their verbs are tried against the platform itself.
    if (other === null || rules.length === 0) return;
    const expected = named(other).filter((one) => name !== 'outcome' || one !== leftOut);
    // What the platform takes may be wider (point O3), never narrower.
    expect(taken(rules)).toEqual(expect.arrayContaining([...expected]));
    const types = new Set(expected.map((one) => one.split(' ')[1]));
    expect(new Set(rules.map(({ type }) => localName(type)))).toEqual(types);
  });

  it.each(rows)(
    'asks at the %s for no more at %s than the other side sends',
    (host, name, rules) => {
      const other = endpointAtPath(host, pathOf(name));
      for (const { type, verbs, least, most } of rules) {
        const actions = (other?.actions ?? []).filter(
          ({ verb, objects }) => objects.includes(localName(type)) && verbs.includes(verb),
        );
        expect(actions.length).toBeGreaterThan(0);
        if (host === 'platform') {
          const fewest = Math.max(...actions.map(({ minimum }) => minimum));
          const limits = actions.map(({ maximum }) => maximum ?? Infinity);
          expect(least).toBeLessThanOrEqual(fewest);
          expect(most ?? Infinity).toBeGreaterThanOrEqual(Math.max(...limits));
        }
      }
    },
  );
});
