import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOfOrder } from '../../../../shared/forms/forms-of-order.ts';
import { maskedXml } from '../../../../shared/forms/masked-xml.ts';
import { utcMs, type Sha256, type Uuid } from '../../../../shared/base/units.ts';
import type { ReceivedObject } from '../../../../shared/forms/received.ts';
import { writeWireMessage } from '../../../../shared/hi1/wire/write-wire.ts';
import { message } from '../hi1/wire/arbitraries/message.ts';
import { rawObjectsOf, templateText } from '../../../rig/received-orders.ts';

const templates = ['plain', 'notified', 'emergency', 'identifiers', 'content'] as const;
const texts = new Map(templates.map((name) => [name, templateText(name)]));
const template = fc.constantFrom(...templates).map((name) => texts.get(name) ?? '');

/** Places between tags of a message's objects. */
const places = (xml: string): number[] =>
  [...xml.matchAll(/<HI1Object[\s\S]*?(?=<\/HI1Object>)/g)].flatMap((object) =>
    [...object[0].matchAll(/>/g)].map((tag) => object.index + tag.index + 1),
  );

const canary = 'canary9f2c';
const marked = fc.constantFrom(
  `<x:SectionM xmlns:x="urn:x"><x:Text>${canary}</x:Text></x:SectionM>`,
  `<x:Item xmlns:x="urn:x"><x:Section>M</x:Section><x:Value>${canary}</x:Value></x:Item>`,
  `<x:Part xmlns:x="urn:x" section="Section M">${canary}</x:Part>`,
  `<x:Item xmlns:x="urn:x"><x:Name>SectionMSummary</x:Name><x:Value>${canary}</x:Value></x:Item>`,
);

describe('forms of any order', () => {
  test('are made without a throw from any message that can be written', () => {
    let orders = 0;
    fc.assert(
      fc.property(message, (any) => {
        orders += formsOfOrder(rawObjectsOf(writeWireMessage(any))).length;
      }),
      { numRuns: 150 },
    );
    expect(orders).toBeGreaterThan(0);
  }, 120_000);

  test('are made without a throw from any text in the place of an object', () => {
    const object = (xml: string): ReceivedObject => ({
      objectId: '00000000-0000-4000-8000-000000000000' as Uuid,
      typeName: 'AuthorisationObject',
      generation: null,
      arrivedAt: utcMs(0),
      sha256: '' as Sha256,
      xml,
    });
    fc.assert(
      fc.property(fc.array(fc.string()), template, fc.nat(), (noise, xml, at) => {
        const [first] = rawObjectsOf(xml);
        const cut = (first?.xml ?? '').slice(0, at % 4_000);
        formsOfOrder([...noise, cut].map(object));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('never show section M, wherever in an object it stands', () => {
    fc.assert(
      fc.property(template, marked, fc.nat(), (xml, addition, choice) => {
        const all = places(xml);
        const at = all[choice % all.length] ?? 0;
        const objects = rawObjectsOf(xml.slice(0, at) + addition + xml.slice(at));
        const [certificate] = formsOfOrder(objects);
        expect(JSON.stringify(formsOfOrder(objects))).not.toContain(canary);
        if (certificate !== undefined) expect(certificate.hidden).toBeGreaterThan(0);
        const shown = objects.map((object) => maskedXml(object.xml).xml).join('');
        expect(shown).not.toContain(canary);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('drop nothing else: a value nobody knows is shown', () => {
    fc.assert(
      fc.property(template, fc.nat(), (xml, choice) => {
        const all = places(xml);
        const at = all[choice % all.length] ?? 0;
        const addition = `<x:New xmlns:x="urn:x"><x:Value>${canary}</x:Value></x:New>`;
        const objects = rawObjectsOf(xml.slice(0, at) + addition + xml.slice(at));
        const forms = formsOfOrder(objects);
        const isInM = objects.some(
          (object) => !maskedXml(object.xml).xml.includes(canary) && object.xml.includes(canary),
        );
        if (forms.length > 0 && !isInM) expect(JSON.stringify(forms)).toContain(canary);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
