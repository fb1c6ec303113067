import { describe, expect, test } from 'vitest';
import { declaredType } from '../../../../shared/hi1/element.ts';
import {
  platformEndpoints,
  providerEndpoints,
  type Endpoint,
} from '../../../../shared/hi1/endpoints.ts';
import { objectElements } from '../../../../shared/hi1/read-message.ts';
import { fixture, requestOf } from './fixture-messages.ts';

describe('the table of endpoints', () => {
  test('names seven endpoints of the platform and ten of the provider, each once', () => {
    expect(Object.keys(platformEndpoints)).toHaveLength(7);
    expect(Object.keys(providerEndpoints)).toHaveLength(10);
    const paths = [...Object.values(platformEndpoints), ...Object.values(providerEndpoints)].map(
      ({ host, path }) => `${host} ${path}`,
    );
    expect(new Set(paths).size).toBe(17);
  });

  test.each<[string, Endpoint]>([
    ['01_production_request', providerEndpoints.production],
    ['05_nonexecution_request', platformEndpoints.nonExecution],
    ['06_outcome_request', platformEndpoints.outcome],
    ['07_deliverystatus_request', providerEndpoints.deliveryStatus],
    ['08_groundsforrefusal_partial_request', providerEndpoints.groundsForRefusal],
    ['09_correspondence_sp_request', platformEndpoints.correspondence],
    ['10_preservation_request', providerEndpoints.preservation],
    ['11_authorities_list_request', platformEndpoints.authorities],
  ])('%s carries what its row says', (name, { actions }) => {
    const message = fixture(name);
    const types = objectElements(message.root).map((element) => declaredType(element)?.name);
    for (const action of requestOf(message).actions.values()) {
      const object = 'object' in action ? (types[action.object] ?? null) : null;
      const row = actions.find(
        (known) => known.verb === action.verb && (known.object === null || known.object === object),
      );
      expect(row, `${action.verb} ${object}`).toBeDefined();
    }
    for (const { verb, object, minimum, maximum } of actions) {
      const found = [...requestOf(message).actions.values()].filter(
        (action) =>
          action.verb === verb &&
          (object === null || !('object' in action) || types[action.object] === object),
      );
      expect(found.length).toBeGreaterThanOrEqual(minimum);
      expect(found.length).toBeLessThanOrEqual(maximum ?? Number.POSITIVE_INFINITY);
    }
  });
});
