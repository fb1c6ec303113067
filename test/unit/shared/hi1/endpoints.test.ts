import { describe, expect, test } from 'vitest';
import { dictionaryNamed } from '../../../../schemas/dictionaries.ts';
import { declaredType } from '../../../../shared/hi1/element.ts';
import { profileVersions } from '../../../../shared/hi1/endpoint-row.ts';
import {
  actionsIn,
  endpointAtPath,
  endpoints,
  platformEndpoints,
  providerEndpoints,
  type Endpoint,
  type EndpointAction,
} from '../../../../shared/hi1/endpoints.ts';
import { objectElements } from '../../../../shared/hi1/read-message.ts';
import { fixture, requestOf } from './fixture-messages.ts';

describe('the table of endpoints', () => {
  test('names seven endpoints of the platform and ten of the provider, each once', () => {
    expect(Object.keys(platformEndpoints)).toHaveLength(7);
    expect(Object.keys(providerEndpoints)).toHaveLength(10);
    expect(endpoints).toHaveLength(17);
    expect(new Set(endpoints.map(({ host, path }) => `${host} ${path}`)).size).toBe(17);
  });

  test('is found by host and by the exact path', () => {
    for (const endpoint of endpoints)
      expect(endpointAtPath(endpoint.host, endpoint.path)).toBe(endpoint);
    expect(endpointAtPath('platform', '/eevidence/correspondence')).not.toBe(
      endpointAtPath('provider', '/eevidence/correspondence'),
    );
    expect(endpointAtPath('platform', '/eevidence/enforcingauthorityid')).toBeNull();
    expect(endpointAtPath('platform', '/eevidence/production')).toBeNull();
    expect(endpointAtPath('platform', '//eevidence/outcome')).toBeNull();
  });

  test('names dictionary values that exist, but for two that no public dictionary holds', () => {
    const inferred = [
      'LPTaskDesiredStatus/SubsequentProductionRequest',
      'EPOCObjectType/Authority',
    ];
    const named = endpoints.flatMap(({ actions }) => actions.flatMap(({ values }) => values));
    expect(named).toEqual(expect.arrayContaining(inferred));
    const unknown = named.filter((text) => {
      const [name = '', value = ''] = text.split('/');
      return dictionaryNamed('ETSI', name)?.values.includes(value) !== true;
    });
    expect(unknown.filter((text) => !inferred.includes(text))).toEqual([]);
  });

  test('tells a decision by a document before v1.3.1 and by an object of its own since', () => {
    const typesIn = (version: (typeof profileVersions)[number]) =>
      actionsIn(providerEndpoints.groundsForRefusal, version).map(({ objects }) => objects[0]);
    expect(typesIn('v1.1.1')).toEqual(['DocumentObject']);
    expect(typesIn('v1.2.1')).toEqual(['DocumentObject']);
    expect(typesIn('v1.3.1')).toEqual([
      'EPOCNoGroundsForRefusalInformation',
      'LDTaskObject',
      'DocumentObject',
    ]);
  });

  test('has no authorities and no Form3Information in v1.1.1', () => {
    const { authorities, nonExecution } = platformEndpoints;
    expect(profileVersions.map((version) => actionsIn(authorities, version).length)).toEqual([
      0, 2, 2,
    ]);
    expect(profileVersions.map((version) => actionsIn(nonExecution, version).length)).toEqual([
      2, 3, 3,
    ]);
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
  ])('%s carries what its row says', (name, endpoint) => {
    const message = fixture(name);
    const types = objectElements(message.root).map((element) => declaredType(element)?.name ?? '');
    const sent = [...requestOf(message).actions.values()].map((action) => ({
      verb: action.verb,
      object: 'object' in action ? (types[action.object] ?? '') : null,
    }));
    const rows = actionsIn(endpoint, 'v1.3.1');
    const fits = (row: EndpointAction, { verb, object }: (typeof sent)[number]): boolean =>
      row.verb === verb && (object === null || row.objects.includes(object));
    for (const action of sent)
      expect(
        rows.some((row) => fits(row, action)),
        `${action.verb} ${action.object}`,
      ).toBe(true);
    for (const row of rows) {
      const found = sent.filter((action) => fits(row, action));
      expect(found.length).toBeGreaterThanOrEqual(row.minimum);
      expect(found.length).toBeLessThanOrEqual(row.maximum ?? Number.POSITIVE_INFINITY);
    }
  });
});
