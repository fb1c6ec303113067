import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { XmlElement } from '../base/xml.ts';
import { child, children, descend } from './element.ts';
import { core } from './namespaces.ts';
import { isHi1Message, objectElements, readHeader } from './read-message.ts';
import { countOf, dictionaryOf, instantOf, tokenOf, uuidOf } from './read-values.ts';
import type { Hi1Request, ListQuery, RequestAction } from './request.ts';

function readQuery(element: XmlElement): ListQuery {
  return {
    objectType: dictionaryOf(element, core, 'ObjectType'),
    lastChanged: instantOf(element, core, 'LastChanged'),
    maximum: countOf(element, core, 'MaximumObjectCount'),
    status: dictionaryOf(element, core, 'Status'),
    country: tokenOf(element, core, 'CountryCode'),
  };
}

function readAction(action: XmlElement, objects: readonly XmlElement[]): RequestAction | null {
  const indexOf = (parent: XmlElement): number => {
    const element = child(parent, core, 'HI1Object');
    return element === null ? -1 : objects.indexOf(element);
  };
  const get = child(action, core, 'GET');
  if (get !== null) {
    const id = uuidOf(get, core, 'Identifier');
    return id === null ? null : { verb: 'GET', id };
  }
  const list = child(action, core, 'LIST');
  if (list !== null) return { verb: 'LIST', query: readQuery(list) };
  if (child(action, core, 'GETCSPCONFIG') !== null) return { verb: 'GETCSPCONFIG' };
  const deliver = child(action, core, 'DELIVER');
  if (deliver !== null) {
    const id = uuidOf(deliver, core, 'Identifier');
    const object = indexOf(deliver);
    return id === null || object < 0 ? null : { verb: 'DELIVER', id, object };
  }
  for (const verb of ['CREATE', 'UPDATE'] as const) {
    const element = child(action, core, verb);
    if (element === null) continue;
    const object = indexOf(element);
    return object < 0 ? null : { verb, object };
  }
  return null;
}

/**
 * Reads a request message (TS 103 120, clause 6.3.2). CREATE and DELIVER are both read wherever they come (O3).
 *
 * Errors: `message.notHi1` when this is no HI1 request, or when it uses one ActionIdentifier twice.
 */
export function readRequest(root: XmlElement): Result<Hi1Request, Fault> {
  const requests = descend(root, core, 'Payload', 'RequestPayload', 'ActionRequests');
  if (!isHi1Message(root) || requests === null) return err(fault('message.notHi1'));
  const objects = objectElements(root);
  const seen = new Set<number>();
  const actions = new Map<number, RequestAction>();
  for (const element of children(requests, core, 'ActionRequest')) {
    const number = countOf(element, core, 'ActionIdentifier');
    if (number === null) continue;
    if (seen.has(number)) return err(fault('message.notHi1'));
    seen.add(number);
    const action = readAction(element, objects);
    if (action !== null) actions.set(number, action);
  }
  return ok({ header: readHeader(root), actions });
}
