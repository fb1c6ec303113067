import { fault, type Fault } from '../../base/fault.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { XmlElement } from '../../base/xml.ts';
import { isHi1Message } from '../read-message.ts';
import { cutter } from './cut.ts';
import { hi1Message, type WireMessage } from './message.ts';
import { hi1Object, type WireObject } from './object.ts';

/**
 * Reads a whole message. Nothing of it is lost: what has no description is kept as it came and stands in `rest`, in an
 * `Unknown`, or in a member that holds markup.
 *
 * @param root the parsed message
 * @param source the text it was parsed from; UTF-8 decoded, without a byte order mark
 *
 * Errors: `message.notHi1` when it is no HI1 message or has no usable header or payload. Such a message can still be
 * looked at with the lenient readers (`readRequest`, `readObject`).
 */
export function readWireMessage(root: XmlElement, source: string): Result<WireMessage, Fault> {
  const message = isHi1Message(root) ? hi1Message.read(root, cutter(root, source)) : null;
  return message === null ? err(fault('message.notHi1')) : ok(message);
}

/**
 * Reads one object that was cut out of a message.
 *
 * @param source the text `element` was parsed from
 */
export function readWireObject(element: XmlElement, source: string): WireObject {
  const cut = cutter(element, source);
  // Every element is an object of some type, if only of one nobody here knows.
  return (
    hi1Object.read(element, cut) ?? { kind: 'Unknown', type: nothing, id: null, xml: cut(element) }
  );
}

const nothing = { ns: '', name: '' };
