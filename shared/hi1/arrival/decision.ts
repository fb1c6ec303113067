/** O4: the decision of the enforcing authority, whichever of its two forms it came in. */
import type { Uuid } from '../../base/units.ts';
import type { WireDictionaryEntry } from '../wire/values.ts';
import type { WireDocument } from '../wire/document-object.ts';
import { documentsOf, ofKind, valueOf, type ArrivedObject } from './content.ts';

export interface Decision {
  /** Up to v1.2.1 a document of one of three types, from v1.3.1 on one of three objects. */
  readonly form: 'document' | 'information';
  readonly decision: 'none' | 'full' | 'partial';
  /**
   * Refused tasks of a partial refusal. In the form of a document they are named among the associated objects only,
   * beside the order: then all of those are handed on, and whoever knows the tasks of the order picks.
   */
  readonly tasks: readonly Uuid[];
  /** EPOCRefusalType; a document cannot say them. */
  readonly grounds: readonly WireDictionaryEntry[];
  readonly text: string | null;
}

const documentTypes = {
  NoGroundsForRefusal: 'none',
  FullGroundsForRefusal: 'full',
  PartialGroundsForRefusal: 'partial',
} as const;

const isRefusalType = (value: string): value is keyof typeof documentTypes =>
  Object.hasOwn(documentTypes, value);

function fromInformation(objects: readonly ArrivedObject[]): readonly Decision[] {
  const form = 'information';
  const none = ofKind(objects, 'EPOCNoGroundsForRefusalInformation').map(
    ({ comments }): Decision => ({
      form,
      decision: 'none',
      tasks: [],
      grounds: [],
      text: comments ?? null,
    }),
  );
  const full = ofKind(objects, 'EPOCFullRefusalInformation').map(
    ({ grounds, details }): Decision => ({
      form,
      decision: 'full',
      tasks: [],
      grounds: grounds ?? [],
      text: details ?? null,
    }),
  );
  const partial = ofKind(objects, 'EPOCPartialRefusalInformation').map(
    ({ tasks, grounds, details }): Decision => ({
      form,
      decision: 'partial',
      tasks: tasks ?? [],
      grounds: grounds ?? [],
      text: details ?? null,
    }),
  );
  return [...none, ...full, ...partial];
}

function fromDocument({ documentType, associated, name }: WireDocument): readonly Decision[] {
  const type = valueOf(documentType);
  if (!isRefusalType(type)) return [];
  const decision = documentTypes[type];
  const tasks = decision === 'partial' ? (associated ?? []) : [];
  return [{ form: 'document', decision, tasks, grounds: [], text: name ?? null }];
}

/**
 * The one decision of a message; null when there is none or when there are two, of which no one can say which counts.
 * The version of the profile is not asked: an older sender's document is understood where the newer form is usual.
 */
export function decisionOf(objects: readonly ArrivedObject[]): Decision | null {
  const said = fromInformation(objects);
  const all =
    said.length > 0
      ? said
      : documentsOf(objects, ...Object.keys(documentTypes)).flatMap(fromDocument);
  const [decision] = all;
  return all.length === 1 && decision !== undefined ? decision : null;
}
