import type { OrderId } from '../base/units.ts';
import { assertNever } from '../base/assert-never.ts';
import { element, nothing, startTag, textElement, type Markup } from './markup.ts';
import type { EndpointId, Hi1Header } from './model.ts';
import { planOutcome, type OutcomeAction, type OutcomeFile, type OutcomeTask } from './outcome.ts';
import {
  actionElement,
  closeAction,
  closeRequest,
  openAction,
  openRequest,
} from './write-message.ts';
import { dictionaryElement, etsi } from './write-values.ts';

export interface OutcomeMessage<File extends OutcomeFile> {
  readonly header: Hi1Header;
  readonly order: OrderId;
  /** Owner of the DeliveryObjects: the service provider. */
  readonly provider: EndpointId;
  readonly tasks: readonly OutcomeTask<File>[];
}

/** LDID as the schema wants it: country, owner, rest. Anything else would get the whole message refused. */
const writableReference = /^[A-Z]{2}-[^-]+-.+$/s;

/** ShortString holds 255 characters. */
const shortString = 255;

const object = (type: string, ...content: readonly Markup[]): Markup =>
  (startTag('HI1Object', [['xsi:type', type]]) + content.join('') + '</HI1Object>') as Markup;

/** O8: an UPDATE carries the status that belongs to the service provider and nothing else. */
function updateAuthorisation(id: OrderId): Markup {
  return element(
    'UPDATE',
    object(
      'auth:AuthorisationObject',
      textElement('ObjectIdentifier', id),
      dictionaryElement('auth:AuthorisationStatus', etsi('AuthorisationStatus', 'Approved')),
    ),
  );
}

function updateTask(order: OrderId, id: string, found: boolean): Markup {
  const status = found ? 'Disclosed' : 'DisclosureNotAvailable';
  return element(
    'UPDATE',
    object(
      'task:LDTaskObject',
      textElement('ObjectIdentifier', id),
      element('AssociatedObjects', textElement('AssociatedObject', order)),
      dictionaryElement('task:Status', etsi('LDTaskStatus', status)),
    ),
  );
}

/** Everything of a DELIVER action up to the base64 of the file. */
function openDelivery<File extends OutcomeFile>(
  provider: EndpointId,
  action: OutcomeAction<File> & { verb: 'DELIVER' },
): string {
  const { task, file } = action;
  const writable = task.ldid !== null && writableReference.test(task.ldid) ? task.ldid : null;
  return [
    '<DELIVER>',
    textElement('Identifier', action.id),
    startTag('HI1Object', [['xsi:type', 'delivery:DeliveryObject']]),
    textElement('ObjectIdentifier', action.id),
    textElement('CountryCode', provider.country),
    textElement('OwnerIdentifier', provider.id),
    // V1.22.1 has no OriginalFilename, which came with V1.23.1: the name travels as the external identifier.
    textElement('ExternalIdentifier', file.name),
    element('AssociatedObjects', textElement('AssociatedObject', task.task)),
    writable === null
      ? nothing
      : element('delivery:Reference', textElement('delivery:LDID', writable)),
    textElement('delivery:DeliveryID', task.deliveryId),
    textElement('delivery:SequenceNumber', action.sequence),
    textElement('delivery:LastSequence', action.isLast),
    '<delivery:Delivery><delivery:BinaryData><delivery:Data>',
  ].join('');
}

function closeDelivery(file: OutcomeFile): string {
  return [
    '</delivery:Data>',
    textElement('delivery:ContentType', file.contentType.slice(0, shortString)),
    textElement('delivery:Checksum', file.sha256),
    textElement('delivery:ChecksumType', 'SHA-256'),
    '</delivery:BinaryData></delivery:Delivery>',
    dictionaryElement('delivery:DeliveryStatus', etsi('DeliveryStatus', 'Available')),
    '</HI1Object></DELIVER>',
  ].join('');
}

/**
 * Writes the outcome message piece by piece, so that its tens of megabytes never stand in memory as one text
 * (TS 104 144, clause 6.3; 6.3.2 for the objects). `contents` gives a file's bytes as base64 text, in pieces that
 * each stand for whole groups of three bytes except the last. Pure: the same arguments give the same bytes.
 */
export async function* writeOutcome<File extends OutcomeFile>(
  message: OutcomeMessage<File>,
  contents: (file: File) => AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  yield openRequest(message.header);
  const actions = planOutcome(message.order, message.tasks);
  for (const [number, action] of actions.entries()) {
    switch (action.target) {
      case 'authorisation':
        yield actionElement(number, updateAuthorisation(action.id));
        break;
      case 'task':
        yield actionElement(number, updateTask(message.order, action.id, action.found));
        break;
      case 'file':
        yield openAction(number) + openDelivery(message.provider, action);
        yield* contents(action.file);
        yield closeDelivery(action.file) + closeAction;
        break;
      default:
        assertNever(action);
    }
  }
  yield closeRequest;
}
