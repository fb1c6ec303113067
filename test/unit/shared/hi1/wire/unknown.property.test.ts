import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWireMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { fixtureText } from '../fixture-messages.ts';
import { wireOf } from './round-trip.ts';

const withObjects = [
  '01_production_request',
  '05_nonexecution_request',
  '06_outcome_request',
  '08_groundsforrefusal_partial_request',
  '10_preservation_request',
];

/** Content nobody here has a description of, with everything a rewriting tool would tidy up. */
const foreign = [
  '<n:New xmlns:n="urn:new" n:a=\'1 &gt; "0"\'  b = "&#9;">&#x41;&amp;<![CDATA[<x>]]><!-- c --><n:In/></n:New >',
  '<New xmlns="urn:other">  <In xmlns="" ><?pi data?></In>\t</New>',
  '<task:Newer xmlns:task="urn:not-a-task"><task:Status>7</task:Status></task:Newer>',
  '<common:Newer  common:x="y"/>',
  '<ReferenceNumber xmlns:q="urn:q" kind="q:name">q:value</ReferenceNumber>',
];

/** Places inside the objects of a message where an element may stand, as far as XML goes. */
function places(xml: string): number[] {
  const found: number[] = [];
  for (const object of xml.matchAll(/<HI1Object.*?(?=<\/HI1Object>)/gs))
    for (const tag of object[0].matchAll(/>/g)) found.push(object.index + tag.index + 1);
  return found;
}

describe('content without a description', () => {
  test('comes through byte for byte, wherever in an object it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...withObjects),
        fc.array(fc.tuple(fc.constantFrom(...foreign), fc.nat()), { minLength: 1, maxLength: 3 }),
        (name, additions) => {
          const xml = fixtureText(name);
          const all = places(xml);
          // From the end, so that no place moves.
          const placed = additions
            .map(([fragment, choice]) => ({ fragment, at: all[choice % all.length] ?? 0 }))
            .sort((a, b) => b.at - a.at);
          const richer = placed.reduce(
            (grown, { fragment, at }) => grown.slice(0, at) + fragment + grown.slice(at),
            xml,
          );
          const message = wireOf(richer);
          const written = writeWireMessage(message);
          for (const [fragment] of additions) expect(written).toContain(fragment);
          expect(wireOf(written)).toEqual(message);
          expect(writeWireMessage(wireOf(written))).toBe(written);
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);
});
