import { assertNever } from '../base/assert-never.ts';
import { utcMs, type Position, type UtcMs } from '../base/units.ts';
import type { DocumentObject, Hi1Object, LpTaskObject } from '../hi1/model.ts';
import { foldAsk } from './asks.ts';
import { foldAuthorisation } from './fold-authorisation.ts';
import { foldDecision } from './fold-decision.ts';
import { foldDeliveryObject } from './fold-delivery.ts';
import { acknowledgeMessage } from './fold-message.ts';
import { foldOwnNotification, foldOwnReasons } from './fold-non-execution.ts';
import { foldArrivedForm, foldPreservedTask, saidIn } from './fold-preservation.ts';
import { markDoubt, raise, withFacts, type EntryOf, type OrderState } from './fold-state.ts';
import { foldTask } from './fold-task.ts';
import { foldLetter, foldRenewal, isLetter } from './fold-word.ts';
import { lpTaskOf } from './old-objects.ts';
import { standingOf, type Standing } from './standing.ts';

/** Receipts further apart than this are worth a person's look. */
const receiptToleranceMs = 60_000;

/**
 * An object has arrived for this order. Older generations and repeats change nothing but the doubts; of two objects
 * that claim to be the same generation the harmless reading holds, and a person is asked to look.
 */
export function foldArrival(
  before: OrderState,
  entry: EntryOf<'objectArrived'>,
  position: Position,
): OrderState {
  const { object, sha256 } = entry;
  const standing = standingOf(before.facts, object, sha256);
  let state = withChannel(withReceipt(before, entry), entry);
  state = doubt(state, 'notBySchema', !entry.valid);
  state = doubt(state, 'sameGenerationOtherHash', standing === 'conflict');
  if (standing === 'newer') {
    const objects = {
      ...state.facts.objects,
      [object.id]: { generation: object.generation, sha256 },
    };
    state = withFacts(state, { objects });
  }
  return withInstrument(foldObject(state, entry, standing, position));
}

/** An order that the service itself brings is known to it, whatever was written down before. */
function withChannel(state: OrderState, { object, xml }: EntryOf<'objectArrived'>): OrderState {
  // What is written by hand has no XML.
  const isFromService = xml !== '' && object.type === 'Authorisation';
  return isFromService && state.facts.channel !== null
    ? withFacts(state, { channel: null })
    : state;
}

/** Without the certificate's own word the tasks say which of the two it is; without any task nobody can. */
function withInstrument(state: OrderState): OrderState {
  const { instrument, tasks, preservation } = state.facts;
  const isPreserving = Object.keys(preservation.tasks).length > 0;
  const read = tasks.length > 0 ? 'production' : isPreserving ? 'preservation' : 'unknown';
  const known = instrument === 'unknown' ? withFacts(state, { instrument: read }) : state;
  const isEmpty = known.facts.instrument === 'preservation' ? !isPreserving : tasks.length === 0;
  return markDoubt(known, 'arrivedWithoutTasks', isEmpty);
}

/** These doubts stay once raised: only a person can lay them to rest. */
const doubt = (
  state: OrderState,
  name: 'notBySchema' | 'sameGenerationOtherHash' | 'withdrawalNotFromIssuer',
  isRaised: boolean,
): OrderState => (isRaised ? raise(state, name) : state);

function foldObject(
  state: OrderState,
  entry: EntryOf<'objectArrived'>,
  standing: Standing,
  position: Position,
): OrderState {
  const object = lpTaskOf(entry.object);
  if (object.type === 'Authorisation') return foldAuthorisation(state, entry, object, standing);
  if (object.type === 'RefusalDecision') {
    return standing === 'repeat' ? state : foldDecision(state, entry, object, position);
  }
  if (standing === 'repeat' || standing === 'older') return state;
  const saidAt = entry.platformAt ?? entry.arrivedAt;
  switch (object.type) {
    case 'LDTask':
      return foldTask(state, entry, object, standing);
    case 'LPTask':
      return foldPreservedTask(
        renewed(asked(state, entry, object), entry, object),
        object,
        saidIn(entry),
      );
    case 'Document':
      return foldDocument(acknowledgeMessage(state, object.id, entry.arrivedAt), entry, object);
    case 'Notification': {
      const next = acknowledgeMessage(state, object.id, entry.arrivedAt);
      return foldOwnNotification(next, object, saidAt);
    }
    case 'NonExecution':
      return foldOwnReasons(state, object, saidAt);
    case 'Delivery':
      return foldDeliveryObject(state, object, entry.arrivedAt);
    case 'EPOCAdditionalInfo':
    case 'Unknown':
      return state;
    default:
      return assertNever(object);
  }
}

/** An object that was here before says something by coming again, unless it is our own change coming back. */
const renewed = (
  state: OrderState,
  { echo, ...times }: EntryOf<'objectArrived'>,
  object: Hi1Object,
): OrderState => {
  const isKnown = (object.generation ?? 1) > 1 && !echo;
  return isKnown ? foldRenewal(state, object, times) : state;
};

/** Our own change coming back asks for nothing. */
const asked = (
  state: OrderState,
  { echo }: EntryOf<'objectArrived'>,
  object: LpTaskObject,
): OrderState => (echo ? state : foldAsk(state, object));

function foldDocument(
  state: OrderState,
  entry: EntryOf<'objectArrived'>,
  object: DocumentObject,
): OrderState {
  if (entry.echo || isOwn(state, object)) return state;
  if (isLetter(object)) return foldLetter(state, object, entry);
  return foldArrivedForm(state, object, entry.platformAt ?? entry.arrivedAt);
}

/** Created by a message of ours. */
const isOwn = ({ facts }: OrderState, { id }: DocumentObject): boolean =>
  facts.messages.some(({ objects }) => objects.includes(id));

/**
 * Receipt on both sides. The service's is the earliest LastChanged of the order and its tasks: an order first seen
 * in a later generation still betrays by its tasks when it came.
 */
const clockStarters: ReadonlySet<Hi1Object['type']> = new Set([
  'Authorisation',
  'LDTask',
  'LPTask',
]);

function withReceipt(state: OrderState, entry: EntryOf<'objectArrived'>): OrderState {
  const { object, platformAt, arrivedAt } = entry;
  if (!clockStarters.has(lpTaskOf(object).type)) return state;
  const { receipt, objects } = state.facts;
  const isFirstOrder = object.type === 'Authorisation' && objects[object.id] === undefined;
  const next = {
    platform: earlier(receipt.platform, platformAt),
    ours: isFirstOrder ? arrivedAt : receipt.ours,
  };
  // Of an order registered by hand both are a person's own word, known to differ.
  const differs =
    state.facts.channel === null &&
    next.platform !== null &&
    Math.abs(next.ours - next.platform) > receiptToleranceMs;
  return markDoubt(withFacts(state, { receipt: next }), 'receiptTimesDiffer', differs);
}

const earlier = (a: UtcMs | null, b: UtcMs | null): UtcMs | null =>
  a === null || b === null ? (a ?? b) : utcMs(Math.min(a, b));
