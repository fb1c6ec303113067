import { assertNever } from '../../shared/base/assert-never.ts';
import { maskedXml } from '../../shared/forms/masked-xml.ts';
import { withoutPartM, withoutSectionM } from '../../shared/forms/section-m.ts';
import type { ApprovalDetails, Hi1Object, LdTaskObject } from '../../shared/hi1/model.ts';
import type { MessageContents } from '../../shared/orders/entries/message-entry.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import { plainText } from '../format/plain-text.ts';
import { dialled } from './dialled.ts';
import { folded } from './search-fold.ts';

/** What an order is found by. Older generations stay findable: they were received as well. */
export interface SearchText {
  /** Numbers, names and identifiers: any part of them is found. */
  readonly keys: readonly string[];
  /** Free text and names: words, their beginnings and near misses are found. */
  readonly words: readonly string[];
}

export const noText: SearchText = { keys: [], words: [] };

/** More of one text than this is not searched; received free text is far shorter. */
const mostCharacters = 20_000;

type Texts = readonly (string | null)[];
interface Found {
  readonly keys: Texts;
  readonly words: Texts;
}
const nothing: Found = { keys: [], words: [] };

/** The order's text after one more of its entries; the same object when the entry brought nothing new. */
export function withText(known: SearchText, entry: Entry): SearchText {
  const { keys, words } = textOf(entry);
  const next = { keys: merged(known.keys, keys), words: merged(known.words, words) };
  return next.keys === known.keys && next.words === known.words ? known : next;
}

function merged(known: readonly string[], more: Texts): readonly string[] {
  const fresh = more
    .filter((text): text is string => text !== null && text.trim() !== '')
    .map((text) => text.slice(0, mostCharacters))
    .filter((text, at, all) => !known.includes(text) && all.indexOf(text) === at);
  return fresh.length === 0 ? known : [...known, ...fresh];
}

/** All keys in one folded line each, for looking into them. */
export const foldedKeys = ({ keys }: SearchText): string =>
  keys.flatMap((key) => [folded(key), ...dialled(key, 'kept')]).join('\n');
export const foldedWords = ({ words }: SearchText): string => words.map(folded).join('\n');

function textOf(entry: Entry): Found {
  switch (entry.kind) {
    case 'objectArrived': {
      const { keys, words } = textOfObject(entry.object, entry.xml);
      return { keys: [...keys, entry.object.externalId], words };
    }
    case 'orderRegistered': {
      const texts = entry.objects.map((object) => textOfObject(object, ''));
      const names = entry.originals.map(({ name }) => name);
      return {
        keys: [...texts.flatMap(({ keys }) => keys), ...names],
        words: [...texts.flatMap(({ words }) => words), ...names, entry.authenticityNote],
      };
    }
    case 'newsRecorded': {
      const names = entry.originals.map(({ name }) => name);
      return { keys: [entry.sender, ...names], words: [entry.sender, entry.words, ...names] };
    }
    case 'newsStruck':
      return { keys: [], words: [entry.reason] };
    case 'messageRecorded': {
      const names = entry.originals.map(({ name }) => name);
      const { contents } = entry;
      const words = contents.endpoint === 'correspondence' ? [contents.text] : [];
      return { keys: names, words: [...words, ...names] };
    }
    case 'fileAdded':
      return { keys: [entry.file.name], words: [entry.file.name] };
    case 'messageQueued':
      return textOfMessage(entry.contents);
    case 'dataPreserved':
      return {
        keys: entry.items.map(({ system }) => system),
        words: entry.items.flatMap(({ system, note }) => [system, note]),
      };
    case 'dataDeleted':
      return { keys: [], words: [entry.who, entry.how] };
    case 'noteWritten':
      return { keys: [], words: [entry.text] };
    default:
      return nothing;
  }
}

function textOfObject(object: Hi1Object, xml: string): Found {
  switch (object.type) {
    case 'Authorisation': {
      const approvals = object.approvals.map(textOfApproval);
      return {
        keys: [object.reference, object.legalEntity, ...approvals.flatMap(({ keys }) => keys)],
        words: [
          object.legalEntity,
          withoutPartM(object.manualInformation),
          object.typeOfCase?.value ?? null,
          ...approvals.flatMap(({ words }) => words),
        ],
      };
    }
    case 'LDTask':
      return textOfTask(object);
    case 'LPTask':
      return { keys: object.values.map(({ value }) => value), words: [] };
    case 'NonExecution':
      return {
        keys: [],
        words: [
          object.requestForClarification,
          ...object.reasons.map(({ explanation }) => explanation),
        ],
      };
    case 'Document': {
      const values = object.properties.map(({ value }) => value);
      return {
        keys: [object.name, object.reference, ...values],
        words: [object.name, object.documentType?.value ?? null, ...values, plainText(object.body)],
      };
    }
    case 'Notification':
      return {
        keys: [],
        words: [object.details, ...object.statuses.map(({ details }) => details)],
      };
    case 'EPOCAdditionalInfo':
      return { keys: [], words: withoutSectionM(object.items).map(({ value }) => value) };
    case 'RefusalDecision':
      return {
        keys: [],
        words: [object.details, ...object.grounds.map(({ value }) => value)],
      };
    case 'Delivery':
      return { keys: [object.ldid], words: [] };
    case 'Unknown':
      return { keys: [], words: [object.typeName, maskedXml(xml).xml.replaceAll(/<[^>]*>/g, ' ')] };
    default:
      return assertNever(object);
  }
}

/** What we have let go; a draft is nobody's word yet. */
function textOfMessage(contents: MessageContents): Found {
  switch (contents.endpoint) {
    case 'correspondence': {
      const names = contents.enclosures.map(({ name }) => name);
      return { keys: names, words: [contents.text, ...names] };
    }
    case 'dataPreserved':
      return { keys: [], words: contents.tasks.map(({ details }) => details) };
    case 'nonExecution':
      return {
        keys: [],
        words: [
          contents.requestForClarification,
          contents.details,
          ...contents.reasons.map(({ explanation }) => explanation),
        ],
      };
    case 'confirmWithdrawal':
      return nothing;
    default:
      return assertNever(contents);
  }
}

function textOfApproval(approval: ApprovalDetails): Found {
  const { contacts, approverName, approverRole, description, reference } = approval;
  const people = contacts.flatMap(({ name, role, email, phone, fax, address }) => ({
    keys: [name, email, phone, fax],
    words: [name, role, address],
  }));
  return {
    keys: [reference, approverName, ...people.flatMap(({ keys }) => keys)],
    words: [approverName, approverRole, description, ...people.flatMap(({ words }) => words)],
  };
}

function textOfTask(task: LdTaskObject): Found {
  return {
    keys: [task.reference, ...task.values.map(({ value }) => value)],
    words: [
      withoutPartM(task.manualInformation),
      task.requestType?.value ?? null,
      ...task.subtypes.map(({ value }) => value),
      ...task.deadlines.map(({ other }) => other),
    ],
  };
}
