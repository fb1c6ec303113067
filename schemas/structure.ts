import type { XmlElement } from '../shared/base/xml.ts';
import { namespaces, readableName } from './namespaces.ts';
import { unreadable } from './unreadable.ts';

type Refusal = ReturnType<typeof unreadable>;

const isCore = (element: XmlElement, name: string): boolean =>
  element.ns === namespaces.core && element.name === name;

const isSignature = (element: XmlElement): boolean =>
  (element.ns === namespaces.ds && element.name === 'Signature') ||
  isCore(element, 'Signature') ||
  isCore(element, 'Signatures');

/** The root must be a HI1Message; only then do the other rules mean anything. */
export function requireMessage(root: XmlElement): Refusal | null {
  if (isCore(root, 'HI1Message')) return null;
  const name = readableName(root.ns, root.name);
  return unreadable('xml.notHi1', root.line, `The root element is ${name}, not a HI1Message.`);
}

/**
 * Refuses documents in which one reader could take another part for the message than a second one does: a message
 * inside the message, an object inside an object or inside a signature, and two elements with the same id.
 */
export function refuseWrapping(root: XmlElement): Refusal | null {
  const ids = new Set<string>();
  const visit = (element: XmlElement, isInside: boolean): Refusal | null => {
    if (element !== root && isCore(element, 'HI1Message'))
      return unreadable('xml.wrapped', element.line, 'A HI1Message lies inside another element.');
    const isObject = isCore(element, 'HI1Object');
    if (isObject && isInside)
      return unreadable(
        'xml.wrapped',
        element.line,
        'A HI1Object lies inside another object or a signature.',
      );
    for (const { name, value } of element.attributes) {
      if (name.toLowerCase() !== 'id') continue;
      if (ids.has(value))
        return unreadable('xml.duplicateId', element.line, 'Two elements have the same id.');
      ids.add(value);
    }
    for (const child of element.children) {
      const refusal = visit(child, isInside || isObject || isSignature(element));
      if (refusal !== null) return refusal;
    }
    return null;
  };
  return visit(root, false);
}

/**
 * Whether the names from the root down to an element are where a message carries its objects:
 * HI1Message/Payload/(Request|Response)Payload/Action(Request|Response)s/Action(Request|Response)/VERB/HI1Object.
 * An object anywhere else is not one: it is never cut out.
 */
export function isObjectPath(path: readonly XmlElement[]): boolean {
  if (path.some((element) => element.ns !== namespaces.core)) return false;
  const names = path.map((element) => element.name).join('/');
  return objectPath.test(names);
}

const objectPath =
  /^HI1Message\/Payload\/(?:RequestPayload\/ActionRequests\/ActionRequest\/(?:CREATE|UPDATE|DELIVER)|ResponsePayload\/ActionResponses\/ActionResponse\/(?:GET|CREATE|UPDATE)Response)\/HI1Object$/;

/** Depth of an object's path, to look no further. */
export const objectDepth = 7;
