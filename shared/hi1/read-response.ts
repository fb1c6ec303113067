import { fault, type Fault } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { XmlElement } from '../base/xml.ts';
import { child, children, descend, textOf } from './element.ts';
import type { ActionResult, Hi1Response, ListRecord } from './model.ts';
import { core } from './namespaces.ts';
import { isHi1Message, objectElements, readError, readHeader } from './read-message.ts';
import { countOf, dictionaryOf, instantOf, tokenOf, uuidOf } from './read-values.ts';

function readListRecord(element: XmlElement): ListRecord[] {
  const id = uuidOf(element, core, 'Identifier');
  if (id === null) return [];
  return [
    {
      objectType: dictionaryOf(element, core, 'ObjectType') ?? { owner: '', name: '', value: '' },
      id,
      country: tokenOf(element, core, 'CountryCode'),
      owner: tokenOf(element, core, 'OwnerIdentifier'),
      generation: countOf(element, core, 'Generation') ?? 0,
      externalId: textOf(element, core, 'ExternalIdentifier'),
      lastChanged: instantOf(element, core, 'LastChanged'),
    },
  ];
}

function readAction(action: XmlElement, objects: readonly XmlElement[]): ActionResult | null {
  const refusal = child(action, core, 'ErrorInformation');
  if (refusal !== null) return { verb: 'ERROR', error: readError(refusal) };
  const listed = child(action, core, 'LISTResponse');
  if (listed !== null) {
    const records = children(listed, core, 'ListResponseRecord');
    return { verb: 'LIST', records: records.flatMap(readListRecord) };
  }
  const delivered = child(action, core, 'DELIVERResponse');
  if (delivered !== null) {
    const id = uuidOf(delivered, core, 'Identifier');
    return id === null ? null : { verb: 'DELIVER', id };
  }
  if (child(action, core, 'GETCSPCONFIGResponse') !== null) return { verb: 'GETCSPCONFIG' };
  for (const verb of ['GET', 'CREATE', 'UPDATE'] as const) {
    const answer = child(action, core, `${verb}Response`);
    if (answer === null) continue;
    const element = child(answer, core, 'HI1Object');
    const index = element === null ? -1 : objects.indexOf(element);
    const id = uuidOf(answer, core, 'Identifier') ?? uuidOf(element, core, 'ObjectIdentifier');
    return { verb, id, object: index < 0 ? null : index };
  }
  return null;
}

/**
 * Reads a response message (TS 103 120, clause 6.3): a refusal of the whole message, or one result per
 * ActionIdentifier. An action whose answer has no known form is left out, so it never counts as a success.
 *
 * Errors: `message.notHi1` when this is no HI1 response, or when it answers one action twice.
 */
export function readResponse(root: XmlElement): Result<Hi1Response, Fault> {
  const payload = descend(root, core, 'Payload', 'ResponsePayload');
  if (!isHi1Message(root) || payload === null) return err(fault('message.notHi1'));
  const header = readHeader(root);
  const refusal = child(payload, core, 'ErrorInformation');
  if (refusal !== null) {
    return ok({ header, outcome: { kind: 'refused', error: readError(refusal) } });
  }
  const objects = objectElements(root);
  const seen = new Set<number>();
  const actions = new Map<number, ActionResult>();
  for (const action of children(child(payload, core, 'ActionResponses'), core, 'ActionResponse')) {
    const number = countOf(action, core, 'ActionIdentifier');
    if (number === null) continue;
    if (seen.has(number)) return err(fault('message.notHi1'));
    seen.add(number);
    const result = readAction(action, objects);
    if (result !== null) actions.set(number, result);
  }
  return ok({ header, outcome: { kind: 'actions', actions } });
}

/**
 * How many records the LIST answers of a message have, readable or not. More than were read means that some object
 * was announced under a name nobody can ask for.
 */
export function countListRecords(root: XmlElement): number {
  const actions = children(
    descend(root, core, 'Payload', 'ResponsePayload', 'ActionResponses'),
    core,
    'ActionResponse',
  );
  return actions.reduce(
    (count, action) =>
      count + children(child(action, core, 'LISTResponse'), core, 'ListResponseRecord').length,
    0,
  );
}
