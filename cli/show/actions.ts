/** The actions of a message as they stand there, also those whose verb or object nobody here knows. */
import { childOfAction, dictionariesIn } from './object-facts.ts';
import type { XmlElement } from '../../shared/base/xml.ts';
import { child, children, declaredType, descend, textOf } from '../../shared/hi1/element.ts';
import { core } from '../../shared/hi1/namespaces.ts';
import { readError } from '../../shared/hi1/read-message.ts';
import type { ErrorInformation } from '../../shared/hi1/model.ts';

export interface ShownAction {
  readonly number: string;
  /** Name of the element that says what is asked or answered. */
  readonly verb: string;
  /** Local name of the object's type; null without an object. */
  readonly objectType: string | null;
  readonly id: string | null;
  /** What the object says of itself in words of the dictionaries, `Name/Value`. */
  readonly says: readonly string[];
  /** Records of an answer to LIST; null for any other. */
  readonly records: number | null;
  readonly error: ErrorInformation | null;
}

const trimmed = (text: string | null): string | null => text?.trim() ?? null;

function readAction(action: XmlElement): ShownAction {
  const verb = childOfAction(action);
  const object = child(verb, core, 'HI1Object');
  const isList = verb?.name === 'LISTResponse';
  const isError = verb?.name === 'ErrorInformation';
  return {
    number: trimmed(textOf(action, core, 'ActionIdentifier')) ?? '',
    verb: verb?.name ?? '',
    objectType: object === null ? null : (declaredType(object)?.name ?? ''),
    id:
      trimmed(textOf(object, core, 'ObjectIdentifier')) ??
      trimmed(textOf(verb, core, 'Identifier')),
    says: dictionariesIn(object ?? verb),
    records: isList ? children(verb, core, 'ListResponseRecord').length : null,
    error: isError && verb !== null ? readError(verb) : null,
  };
}

/** The elements that are actions, asked or answered. */
export const actionElements = (root: XmlElement): readonly XmlElement[] => [
  ...children(
    descend(root, core, 'Payload', 'RequestPayload', 'ActionRequests'),
    core,
    'ActionRequest',
  ),
  ...children(
    descend(root, core, 'Payload', 'ResponsePayload', 'ActionResponses'),
    core,
    'ActionResponse',
  ),
];

export const readActions = (root: XmlElement): readonly ShownAction[] =>
  actionElements(root).map(readAction);

/** A response that refuses the whole message says why in the place of its actions. */
export function readRefusal(root: XmlElement): ErrorInformation | null {
  const payload = descend(root, core, 'Payload', 'ResponsePayload');
  const refusal = child(payload, core, 'ErrorInformation');
  return refusal === null ? null : readError(refusal);
}
