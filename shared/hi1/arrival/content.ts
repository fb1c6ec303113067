/** The objects of a message, sorted out by type and by what their dictionaries say. */
import type { Uuid } from '../../base/units.ts';
import type { DictionaryEntry } from '../model.ts';
import { correctDictionary } from '../slips.ts';
import type { WireRequest } from '../wire/actions.ts';
import type { WireDocument } from '../wire/document-object.ts';
import type { WireMessage } from '../wire/message.ts';
import type { KnownObject, WireObject } from '../wire/object.ts';

export interface ArrivedObject {
  readonly verb: 'CREATE' | 'UPDATE' | 'DELIVER';
  readonly object: WireObject;
}

/** The objects a request carries, in its order. CREATE and DELIVER are taken wherever they come (O3). */
export function objectsOf({ payload }: WireMessage): readonly ArrivedObject[] {
  if (payload.kind !== 'RequestPayload') return [];
  return (payload.value.actions ?? []).flatMap(({ request }) => carriedBy(request));
}

function carriedBy(request: WireRequest | undefined): readonly ArrivedObject[] {
  switch (request?.kind) {
    case 'CREATE':
    case 'UPDATE':
    case 'DELIVER':
      return [{ verb: request.kind, object: request.value.object }];
    default:
      return [];
  }
}

/** The objects of one type. */
export const ofKind = <Kind extends KnownObject['kind']>(
  objects: readonly ArrivedObject[],
  kind: Kind,
): readonly Extract<KnownObject, { kind: Kind }>[] =>
  objects.flatMap(({ object }) =>
    object.kind === kind ? [object as Extract<KnownObject, { kind: Kind }>] : [],
  );

/** What a dictionary entry says, known slips of the sender put right; '' without an entry. O14: any value may come. */
export const valueOf = (entry: DictionaryEntry | undefined): string =>
  entry === undefined ? '' : correctDictionary(entry).value;

/** The documents of one type (EPOCDocumentType). */
export const documentsOf = (
  objects: readonly ArrivedObject[],
  ...types: readonly string[]
): readonly WireDocument[] =>
  ofKind(objects, 'DocumentObject').filter(({ documentType }) =>
    types.includes(valueOf(documentType)),
  );

/** Everything the objects say they belong to, each once, in the order it is named. */
export const associatedOf = (objects: readonly ArrivedObject[]): readonly Uuid[] => [
  ...new Set(
    objects.flatMap(({ object }) =>
      object.kind === 'Unknown' ? [] : [...(object.associated ?? [])],
    ),
  ),
];
