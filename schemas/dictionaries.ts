import type { XmlElement, XmlProblem } from '../shared/base/xml.ts';
import { epocDictionaries } from './dictionary-values-epoc.ts';
import { etsiDictionaries } from './dictionary-values-etsi.ts';
import { elementPath, walk } from './element-path.ts';
import { xmlLimits } from './limits.ts';
import { namespaces } from './namespaces.ts';

export interface Dictionary {
  readonly owner: string;
  readonly name: string;
  readonly values: readonly string[];
  /** `nameInferred`: the values are known, what the dictionary is called is not. */
  readonly certainty: 'confirmed' | 'nameInferred';
  readonly source: string;
  /** The official list is longer than what is public. */
  readonly isIncomplete?: true;
}

export const dictionaries: readonly Dictionary[] = [...etsiDictionaries, ...epocDictionaries];

/** A way of writing that is met in practice and means something else that is in the dictionaries. */
interface Variant {
  readonly name: string;
  readonly value?: string;
  readonly meansName: string;
  readonly meansValue?: string;
}

const variants: readonly Variant[] = [
  { name: 'AuthorisationDesiredSatus', meansName: 'AuthorisationDesiredStatus' },
  {
    name: 'LDTaskDesiredStatus',
    value: 'AwaitingPreservation',
    meansName: 'LPTaskDesiredStatus',
  },
  {
    name: 'EPOCNotificationType',
    value: 'DeFactoImpossibility',
    meansName: 'EPOCNotificationType',
    meansValue: 'NonExecution',
  },
];

export interface DictionaryWarning extends XmlProblem {
  /** `variant`: known under another spelling. */
  readonly reason: 'unknownDictionary' | 'unknownValue' | 'variant';
}

/** The dictionary of that owner and name, or null. */
export function dictionaryNamed(owner: string, name: string): Dictionary | null {
  return dictionaries.find((one) => one.owner === owner && one.name === name) ?? null;
}

/**
 * Looks up every dictionary entry of a message. Dictionaries are open, so an unknown value is a warning and never an
 * error: it is shown as it is. Entries of other owners than ETSI are the business of those owners.
 */
export function checkDictionaries(root: XmlElement): readonly DictionaryWarning[] {
  const warnings: DictionaryWarning[] = [];
  walk(root, (way) => {
    const element = way[way.length - 1];
    const entry = element === undefined ? null : readEntry(element);
    if (entry === null || entry.owner !== 'ETSI' || warnings.length >= xmlLimits.problems) return;
    const found = judge(entry.name, entry.value);
    if (found !== null) warnings.push({ ...found, line: entry.line, path: elementPath(way) });
  });
  return warnings;
}

interface Entry {
  readonly owner: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** An element is a dictionary entry when it holds exactly Owner, Name and Value of the Common namespace. */
function readEntry(element: XmlElement): Entry | null {
  const [owner, name, value] = element.children;
  const names = element.children.map((child) => child.name).join(' ');
  if (names !== 'Owner Name Value' || !owner || !name || !value) return null;
  if (element.children.some((child) => child.ns !== namespaces.common)) return null;
  return { owner: owner.text, name: name.text, value: value.text, line: value.line };
}

function judge(name: string, value: string): Pick<DictionaryWarning, 'reason' | 'message'> | null {
  const variant = variants.find(
    (one) => one.name === name && (one.value === undefined || one.value === value),
  );
  if (variant !== undefined) {
    const meant = `${variant.meansName}/${variant.meansValue ?? value}`;
    return { reason: 'variant', message: `${name}/${value} is read as ${meant}.` };
  }
  const dictionary = dictionaryNamed('ETSI', name);
  if (dictionary === null)
    return { reason: 'unknownDictionary', message: `The dictionary ${name} is not known.` };
  if (dictionary.values.includes(value)) return null;
  const open = dictionary.isIncomplete === true ? ' The known list is incomplete.' : '';
  return { reason: 'unknownValue', message: `${name} has no known value ${value}.${open}` };
}
