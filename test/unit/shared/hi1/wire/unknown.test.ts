import { describe, expect, test } from 'vitest';
import type { WireRequest } from '../../../../../shared/hi1/wire/actions.ts';
import type { WireMessage } from '../../../../../shared/hi1/wire/message.ts';
import { writeWireMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { fixtureText } from '../fixture-messages.ts';
import { problemOf, wireOf } from './round-trip.ts';

const production = fixtureText('01_production_request');

const requestsOf = (message: WireMessage): readonly (WireRequest | undefined)[] =>
  message.payload.kind === 'RequestPayload'
    ? (message.payload.value.actions ?? []).map(({ request }) => request)
    : [];

const objectOf = (message: WireMessage, index: number) => {
  const request = requestsOf(message)[index];
  if (request?.kind !== 'CREATE') throw new Error('no CREATE');
  return request.value.object;
};

const survives = (message: WireMessage): void => {
  const written = writeWireMessage(message);
  expect(wireOf(written)).toEqual(message);
};

describe('what this build does not know', () => {
  test('an object type is kept as it came, with its namespace and identifier', () => {
    const message = wireOf(
      production.replaceAll('xsi:type="epoc:EPOCAdditionalInfo"', 'xsi:type="epoc:EPOCNews"'),
    );
    const object = objectOf(message, 3);
    expect(object).toMatchObject({
      kind: 'Unknown',
      type: { ns: 'urn:provisional:ts104144:epoc:1', name: 'EPOCNews' },
      id: 'c2a3d6a8-52ef-4d0e-9f7b-0f2f4f8f9c03',
    });
    expect(object.kind === 'Unknown' && object.xml).toContain(
      '<epoc:Name>SummaryOfCase</epoc:Name>',
    );
    survives(message);
  });

  test('a verb is kept with its action', () => {
    const message = wireOf(
      production.replace(/<CREATE>(.*?)<\/CREATE>/s, '<CANCEL><Identifier/></CANCEL>'),
    );
    expect(requestsOf(message)[0]).toBeUndefined();
    expect(writeWireMessage(message)).toContain('<CANCEL><Identifier/></CANCEL>');
    survives(message);
  });

  test('a dictionary value reads like any other, and is no error', () => {
    const message = wireOf(production.replace('TenDaysSubjectToEA', 'TwoDays'));
    expect(objectOf(message, 0)).toMatchObject({ priority: { value: 'TwoDays' } });
    expect(problemOf(writeWireMessage(message))).toBeNull();
    survives(message);
  });

  test('a member that does not fit its type is kept instead of being guessed', () => {
    const xml = production.replace('<CountryCode>DE</CountryCode>', '<Generation>new</Generation>');
    const message = wireOf(xml);
    expect(objectOf(message, 0)).not.toHaveProperty('generation');
    expect(writeWireMessage(message)).toContain('<Generation>new</Generation>');
    survives(message);
  });

  test('a second occurrence of a single member is kept beside the first', () => {
    const twice = '<OwnerIdentifier>a</OwnerIdentifier><OwnerIdentifier>b</OwnerIdentifier>';
    const message = wireOf(
      production.replace('<OwnerIdentifier>ia-de-0001</OwnerIdentifier>', twice),
    );
    expect(objectOf(message, 0)).toMatchObject({ owner: 'a' });
    expect(writeWireMessage(message)).toContain(twice);
    survives(message);
  });

  test('attributes keep their namespace and their white space', () => {
    const message = wireOf(
      production.replace(
        '<HI1Message ',
        '<HI1Message xmlns:q="urn:q" q:note="a&#9;&quot;b&#10;" xsi:schemaLocation="urn:a b" ',
      ),
    );
    expect(message.rest?.attributes).toEqual([
      { ns: 'urn:q', name: 'note', value: 'a\t"b\n' },
      {
        ns: 'http://www.w3.org/2001/XMLSchema-instance',
        name: 'schemaLocation',
        value: 'urn:a b',
      },
    ]);
    survives(message);
  });
});

describe('namespaces of a fragment', () => {
  const after = (fragment: string): string =>
    production
      .replace('<HI1Message ', '<HI1Message xmlns:far="urn:far" ')
      .replace('<auth:AuthorisationReference>', `${fragment}<auth:AuthorisationReference>`);

  test('one declared further out is declared on the fragment', () => {
    const message = wireOf(after('<far:A far:b="1"><far:C/></far:A>'));
    const written = writeWireMessage(message);
    expect(written).toContain('<far:A xmlns:far="urn:far" far:b="1"><far:C/></far:A>');
    survives(message);
  });

  test('one that every message declares is not declared again', () => {
    expect(writeWireMessage(wireOf(after('<auth:Later/>')))).toContain('<auth:Later/>');
  });

  test('an element in no namespace stays in none', () => {
    const prefixed = production
      .replaceAll(/<(\/?)([A-Z]\w*)(?=[\s>])/g, '<$1h:$2')
      .replace('xmlns=', 'xmlns:h=')
      .replace('<auth:AuthorisationReference>', '<Bare/><auth:AuthorisationReference>');
    const message = wireOf(prefixed);
    expect(writeWireMessage(message)).toContain('<Bare xmlns=""/>');
    survives(message);
  });
});

test('prefixes do not matter', () => {
  const prefixed = production
    .replaceAll(/<(\/?)([A-Z]\w*)(?=[\s>])/g, '<$1h:$2')
    .replace('xmlns=', 'xmlns:h=')
    .replaceAll('auth:', 'a1:')
    .replaceAll('task:', 'auth:')
    .replace('xmlns:auth=', 'xmlns:a1=')
    .replace('xmlns:task=', 'xmlns:auth=');
  expect(wireOf(prefixed)).toEqual(wireOf(production));
});
