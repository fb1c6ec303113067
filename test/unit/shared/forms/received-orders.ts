import { createNodeValidator } from '../../../../schemas/node-validator.ts';
import { utcMs, type Position, type Sha256 } from '../../../../shared/base/units.ts';
import { declaredType } from '../../../../shared/hi1/element.ts';
import { readObject } from '../../../../shared/hi1/read-object.ts';
import type { RawObject } from '../../../../shared/orders/content.ts';
import { fillTemplate } from '../../../../practice/orders/template.ts';
import type { AnyTemplate } from '../../../../practice/orders/practice-orders.ts';
import { fixtureText } from '../hi1/fixture-messages.ts';

const validator = createNodeValidator();

/** When the made-up orders are sent, and when they arrive. */
export const sentAt = Date.UTC(2026, 10, 23, 9, 15, 30);
export const arrivedAt = utcMs(sentAt + 11_000);

/** The objects of a message as the journal keeps them. */
export function rawObjectsOf(xml: string): readonly RawObject[] {
  const read = validator.read(new TextEncoder().encode(xml));
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`);
  return read.value.objects.flatMap((canonical, index): readonly RawObject[] => {
    const object = readObject(canonical.element);
    if (object === null) return [];
    return [
      {
        position: (index + 1) as Position,
        objectId: object.id,
        typeName: declaredType(canonical.element)?.name ?? '',
        generation: object.generation,
        arrivedAt,
        sha256: canonical.sha256 as Sha256,
        xml: canonical.xml,
        valid: true,
        problems: [],
      },
    ];
  });
}

export const fixtureObjects = (name: string): readonly RawObject[] =>
  rawObjectsOf(fixtureText(name));

export const templateObjects = (template: AnyTemplate): readonly RawObject[] =>
  rawObjectsOf(fillTemplate(template, sentAt).xml);
