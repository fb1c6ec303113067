/** What came along and no description covers: every value with the way to it, section M left out. */
import { readCanonicalXml } from '../base/canonical-xml.ts';
import type { XmlElement } from '../base/xml.ts';
import { writtenPrefixes, schemaInstance } from '../hi1/namespaces.ts';
import { text as escaped } from '../hi1/markup.ts';
import type { Unread } from './form-view.ts';
import { isSectionM, saysSectionM } from './section-m.ts';

export interface Leaves {
  readonly shown: readonly Unread[];
  readonly hidden: number;
}

const none: Leaves = { shown: [], hidden: 0 };

export const joined = (all: readonly Leaves[]): Leaves => ({
  shown: all.flatMap(({ shown }) => shown),
  hidden: all.reduce((sum, { hidden }) => sum + hidden, 0),
});

export const isMarkedM = (element: XmlElement): boolean =>
  saysSectionM(element.name) ||
  element.attributes.some(({ name, value }) => /^section$/i.test(name) && isSectionM(value)) ||
  element.children.some(
    ({ name, text }) =>
      (/^(?:.*section|part)$/i.test(name) && isSectionM(text)) ||
      (/name$/i.test(name) && saysSectionM(text)),
  );

function walk(object: string, element: XmlElement, above: readonly string[]): Leaves {
  if (isMarkedM(element)) return { shown: [], hidden: 1 };
  const path = [...above, element.name];
  const at = (name: string, text: string): Unread => ({ object, path: name, text });
  const attributes = element.attributes
    .filter(({ ns }) => ns !== schemaInstance)
    .map(({ name, value }) => at(`${path.join('/')}/@${name}`, value));
  const own = element.text.trim();
  const here = own === '' ? [] : [at(path.join('/'), own)];
  return joined([
    { shown: [...attributes, ...here], hidden: 0 },
    ...element.children.map((child) => walk(object, child, path)),
  ]);
}

/** The values of a whole object. `object` names its type. */
export const leavesOf = (object: string, element: XmlElement): Leaves =>
  isMarkedM(element)
    ? { shown: [], hidden: 1 }
    : joined(element.children.map((child) => walk(object, child, [])));

const wrapper = writtenPrefixes
  .map(([prefix, ns]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escaped(ns)}"`)
  .join('');

/** The values of a fragment that was cut out of a message (`hi1/wire/cut.ts`). */
export function leavesOfFragment(object: string, xml: string): Leaves {
  const read = readCanonicalXml(`<fragment${wrapper}>${xml}</fragment>`);
  return read === null
    ? { shown: [{ object, path: '', text: '' }], hidden: 0 }
    : joined(read.children.map((child) => walk(object, child, [])));
}

/** Members the descriptions keep as they came. */
const keptWhole: ReadonlySet<string> = new Set([
  'nationalHandling',
  'nationalParameters',
  'nationalDetails',
  'encryptionDetails',
  'identity',
]);

/** Everything inside a wire value that was kept as it came: what a record could not place, and unknown types. */
export function leavesKept(object: string, value: unknown): Leaves {
  if (value instanceof Array) return joined(value.map((item) => leavesKept(object, item)));
  if (typeof value !== 'object' || value === null) return none;
  if ('kind' in value && value.kind === 'Unknown' && 'xml' in value)
    return typeof value.xml === 'string' ? leavesOfFragment(object, value.xml) : none;
  return joined(
    Object.entries(value).map(([key, member]) => {
      if (key === 'rest') return leavesOfRest(object, member);
      if (keptWhole.has(key) && typeof member === 'string') return leavesOfFragment(object, member);
      return leavesKept(object, member);
    }),
  );
}

function leavesOfRest(object: string, rest: unknown): Leaves {
  if (typeof rest !== 'object' || rest === null || !('fragments' in rest)) return none;
  const { fragments } = rest;
  if (!(fragments instanceof Array)) return none;
  return joined(
    fragments.map((fragment: unknown) =>
      typeof fragment === 'object' &&
      fragment !== null &&
      'xml' in fragment &&
      typeof fragment.xml === 'string'
        ? leavesOfFragment(object, fragment.xml)
        : none,
    ),
  );
}
