/** One reader for each kind of message; null = this message is another one. */
import { parseInstant, utcMs } from '../../base/units.ts';
import type { WireDocument } from '../wire/document-object.ts';
import type { WireLdTask } from '../wire/ld-task-object.ts';
import type { Meaning, NewDeadline, Order } from './arrival.ts';
import { documentsOf, ofKind, valueOf, type ArrivedObject } from './content.ts';
import { decisionOf } from './decision.ts';

type Reader = (objects: readonly ArrivedObject[]) => Meaning | null;

const formOf = (objects: readonly ArrivedObject[], type: string): WireDocument | null =>
  documentsOf(objects, type)[0] ?? null;

function orderOf<Task>(
  objects: readonly ArrivedObject[],
  tasks: readonly Task[],
  form: string,
): Order<Task> | null {
  const [order] = ofKind(objects, 'AuthorisationObject');
  if (order === undefined) return null;
  const additional = ofKind(objects, 'EPOCAdditionalInfo');
  return { order, tasks, additional, form: formOf(objects, form) };
}

const withdrawal: Reader = (objects) => {
  const [order] = ofKind(objects, 'AuthorisationObject');
  const isWithdrawn = order !== undefined && valueOf(order.desiredStatus) === 'Cancelled';
  return isWithdrawn ? { kind: 'withdraw', order } : null;
};

const refusal: Reader = (objects) => {
  const decision = decisionOf(objects);
  return decision === null ? null : { kind: 'groundsForRefusal', decision };
};

/** O5: known by its form or by what it asks of the tasks. */
const subsequentProduction: Reader = (objects) => {
  const tasks = ofKind(objects, 'LPTaskObject');
  const form = formOf(objects, 'Form5');
  const isAsked = tasks.some(
    ({ desiredStatus }) => valueOf(desiredStatus) === 'SubsequentProductionRequest',
  );
  if (form === null && !isAsked) return null;
  const [order] = ofKind(objects, 'AuthorisationObject');
  const newTasks = ofKind(objects, 'LDTaskObject');
  return { kind: 'subsequentProduction', tasks, order: order ?? null, newTasks, form };
};

const preservation: Reader = (objects) => {
  const tasks = ofKind(objects, 'LPTaskObject');
  const order = orderOf(objects, tasks, 'Form2');
  if (order === null) return null;
  const isPreservation = valueOf(order.order.legalType) === 'EPOCPR' || tasks.length > 0;
  return isPreservation ? { kind: 'preservation', ...order } : null;
};

const production: Reader = (objects) => {
  const order = orderOf(objects, ofKind(objects, 'LDTaskObject'), 'Form1');
  return order === null ? null : { kind: 'production', ...order };
};

const endPreservation: Reader = (objects) => {
  const tasks = ofKind(objects, 'LPTaskObject');
  const ended = tasks.filter(({ desiredStatus }) => valueOf(desiredStatus) === 'Cancelled');
  return ended.length > 0 && ended.length === tasks.length
    ? { kind: 'endPreservation', tasks }
    : null;
};

const extension: Reader = (objects) => {
  const tasks = ofKind(objects, 'LPTaskObject');
  const form = formOf(objects, 'Form6');
  const isExtended = tasks.some(({ desiredExpiration }) => desiredExpiration !== undefined);
  return form === null && !isExtended ? null : { kind: 'preservationExtension', tasks, form };
};

/** O6: a new deadline comes in the task; the latest counts. */
function deadlineOf({ id, deadlines }: WireLdTask): readonly NewDeadline[] {
  if (deadlines === undefined) return [];
  const times = deadlines.flatMap(({ at }) => {
    const time = parseInstant(at ?? '');
    return time === null ? [] : [time];
  });
  return [{ task: id, at: times.length === 0 ? null : utcMs(Math.max(...times)) }];
}

const newDeadline: Reader = (objects) => {
  const deadlines = ofKind(objects, 'LDTaskObject').flatMap(deadlineOf);
  return deadlines.length === 0 ? null : { kind: 'newDeadline', deadlines };
};

/** O7: the receiver's word is looked for in its own member first. */
const deliveryStatus: Reader = (objects) => {
  const receipts = ofKind(objects, 'DeliveryObject').map(({ id, status, desiredStatus }) => ({
    delivery: id,
    status: desiredStatus ?? status ?? null,
  }));
  return receipts.length === 0 ? null : { kind: 'deliveryStatus', receipts };
};

const correspondence: Reader = (objects) => {
  const documents = ofKind(objects, 'DocumentObject');
  const isEnclosure = ({ documentType }: WireDocument): boolean =>
    valueOf(documentType) === 'OtherAttachment';
  const letter = documents.find((document) => !isEnclosure(document)) ?? documents[0];
  if (letter === undefined) return null;
  const enclosures = documents.filter((document) => document !== letter);
  const additional = ofKind(objects, 'EPOCAdditionalInfo');
  return { kind: 'correspondence', letter, enclosures, additional };
};

/** In this order: a message that could be two things is the more particular one. */
export const meaningReaders: readonly Reader[] = [
  withdrawal,
  refusal,
  subsequentProduction,
  preservation,
  production,
  endPreservation,
  extension,
  newDeadline,
  deliveryStatus,
  correspondence,
];
