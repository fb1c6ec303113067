import { readFileSync } from 'node:fs';
import { createNodeValidator } from '../../schemas/node-validator.ts';
import { utcMs, type Position, type Sha256 } from '../../shared/base/units.ts';
import { declaredType } from '../../shared/hi1/element.ts';
import { readObject } from '../../shared/hi1/read-object.ts';
import type { RawObject } from '../../shared/orders/content.ts';
import { fillTemplate } from '../../practice/orders/template.ts';
import type { AnyTemplate } from '../../practice/orders/practice-orders.ts';

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

export const fixtureText = (name: string): string =>
  readFileSync(new URL(`../fixtures/hi1/${name}.xml`, import.meta.url), 'utf8');

export const fixtureObjects = (name: string): readonly RawObject[] =>
  rawObjectsOf(fixtureText(name));

export const templateText = (template: AnyTemplate): string => fillTemplate(template, sentAt).xml;

export const templateObjects = (template: AnyTemplate): readonly RawObject[] =>
  rawObjectsOf(templateText(template));

const formDocument = /<ActionRequest>(?:(?!<ActionRequest>)[\s\S])*?Form2[\s\S]*?<\/ActionRequest>/;

/** A preservation order with the forms that follow it: `Form6` extends, `Form5` confirms that production was asked for. */
export function preservationText(...forms: readonly ('Form5' | 'Form6')[]): string {
  const order = templateText('preservation');
  const action = formDocument.exec(order)?.[0] ?? '';
  const more = forms.map((form, at) =>
    action
      .replace('Form2', form)
      .replace(/<ActionIdentifier>\d+/, `<ActionIdentifier>${String(90 + at)}`)
      .replace(
        /<ObjectIdentifier>[^<]*/,
        `<ObjectIdentifier>${String(at).repeat(8)}-0000-4000-8000-000000000000`,
      ),
  );
  return order.replace('</ActionRequests>', `${more.join('')}</ActionRequests>`);
}
