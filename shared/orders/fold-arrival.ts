import { asTaskId, utcMs, type Position, type UtcMs } from '../base/units.ts';
import type { AuthorisationObject, DeliveryObject, Hi1Object, LdTaskObject } from '../hi1/model.ts';
import type { OrderFacts } from './facts.ts';
import { foldDecision } from './fold-decision.ts';
import { foldDelivery } from './fold-delivery.ts';
import { markDoubt, withFacts, type EntryOf, type OrderState } from './fold-state.ts';
import { readRegime, renewedRegime, saferRegime, type RegimeReading } from './regime.ts';

/** Receipts further apart than this are worth a person's look. */
const receiptToleranceMs = 60_000;

/** How an arriving object stands to what is known of it. */
type Standing = 'newer' | 'repeat' | 'conflict' | 'older';

function standingOf(facts: OrderFacts, object: Hi1Object, sha256: string): Standing {
  const known = facts.objects[object.id];
  if (known === undefined) return 'newer';
  if (known.sha256 === sha256) return 'repeat';
  if (known.generation === null || object.generation === null) return 'newer';
  if (known.generation === object.generation) return 'conflict';
  return object.generation > known.generation ? 'newer' : 'older';
}

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
  let state = withReceipt(before, entry);
  state = doubt(state, 'notBySchema', !entry.valid);
  state = doubt(state, 'sameGenerationOtherHash', standing === 'conflict');
  if (standing === 'newer') {
    const objects = {
      ...state.facts.objects,
      [object.id]: { generation: object.generation, sha256 },
    };
    state = withFacts(state, { objects });
  }
  return foldObject(state, entry, standing, position);
}

/** These doubts stay once raised: only a person can lay them to rest. */
const doubt = (
  state: OrderState,
  name: 'notBySchema' | 'sameGenerationOtherHash' | 'withdrawalNotFromIssuer',
  isRaised: boolean,
): OrderState =>
  isRaised ? withFacts(state, { doubts: markDoubt(state.facts.doubts, name, true) }) : state;

function foldObject(
  state: OrderState,
  entry: EntryOf<'objectArrived'>,
  standing: Standing,
  position: Position,
): OrderState {
  const { object } = entry;
  const isCurrent = standing === 'newer' || standing === 'conflict';
  switch (object.type) {
    case 'Authorisation':
      return foldAuthorisation(state, entry, object, standing);
    case 'LDTask':
      return isCurrent ? foldTask(state, object) : state;
    case 'Delivery':
      return isCurrent ? foldDeliveryObject(state, object, entry.arrivedAt) : state;
    case 'RefusalDecision':
      return standing === 'repeat' ? state : foldDecision(state, entry, object, position);
    default:
      return state;
  }
}

/**
 * Receipt on both sides. The service's is the earliest LastChanged of the order and its tasks: an order first seen
 * in a later generation still betrays by its tasks when it came.
 */
function withReceipt(state: OrderState, entry: EntryOf<'objectArrived'>): OrderState {
  const { object, platformAt, arrivedAt } = entry;
  if (object.type !== 'Authorisation' && object.type !== 'LDTask') return state;
  const { receipt, objects, doubts } = state.facts;
  const isFirstOrder = object.type === 'Authorisation' && objects[object.id] === undefined;
  const next = {
    platform: earlier(receipt.platform, platformAt),
    ours: isFirstOrder ? arrivedAt : receipt.ours,
  };
  const differs =
    next.platform !== null && Math.abs(next.ours - next.platform) > receiptToleranceMs;
  return withFacts(state, {
    receipt: next,
    doubts: markDoubt(doubts, 'receiptTimesDiffer', differs),
  });
}

const earlier = (a: UtcMs | null, b: UtcMs | null): UtcMs | null =>
  a === null || b === null ? (a ?? b) : utcMs(Math.min(a, b));

/**
 * Whether an object comes from whoever issued the order. What names nobody is the service's own word: it lets each
 * authority change only what is its own.
 */
function isFromIssuer({ issuer }: OrderState, object: AuthorisationObject): boolean {
  const agrees = (known: string | null, said: string | null): boolean =>
    known === null || said === null || known === said;
  return (
    issuer === null ||
    (agrees(issuer.owner, object.owner) && agrees(issuer.country, object.country))
  );
}

function foldAuthorisation(
  before: OrderState,
  { platformAt, arrivedAt }: EntryOf<'objectArrived'>,
  object: AuthorisationObject,
  standing: Standing,
): OrderState {
  const { owner, country } = object;
  const isDoubtful = !isFromIssuer(before, object);
  const state = { ...before, issuer: before.issuer ?? { owner, country } };
  // A withdrawal holds whichever generation carries it, and nothing takes it back.
  const isWithdrawn = [object.desiredStatus, object.status].some(
    (status) => status?.value === 'Cancelled',
  );
  // In somebody else's name it neither ends the order nor is passed over: a person is asked, and nothing leaves.
  if (isWithdrawn && isDoubtful) {
    return standing === 'repeat' || state.facts.withdrawnAt !== null
      ? state
      : doubt(state, 'withdrawalNotFromIssuer', true);
  }
  const { facts } = state;
  const withdrawnAt = facts.withdrawnAt ?? (isWithdrawn ? (platformAt ?? arrivedAt) : null);
  if (standing === 'repeat' || standing === 'older') return withFacts(state, { withdrawnAt });
  const known = regimeKnown(facts);
  // An update may carry only what changes: without a priority the certificate's time limit stays what it was.
  if (object.priority === null && known.regime !== 'unknown')
    return withFacts(state, { withdrawnAt });
  const read = readRegime(object);
  const { regime, emergency, notified, disagrees } =
    standing === 'conflict' ? saferRegime(known, read) : renewedRegime(known, read);
  const doubts = markDoubt(facts.doubts, 'sectionsDisagree', disagrees);
  return withFacts(state, { withdrawnAt, regime, emergency, notified, doubts });
}

const regimeKnown = ({ regime, emergency, notified, doubts }: OrderFacts): RegimeReading => ({
  regime,
  emergency,
  notified,
  disagrees: doubts.includes('sectionsDisagree'),
});

/** `tasks` are those asked for now: one that the authority has cancelled is no longer among them. */
function foldTask(state: OrderState, object: LdTaskObject): OrderState {
  const { facts } = state;
  const id = asTaskId(object.id);
  const isAskedFor = object.desiredStatus?.value !== 'Cancelled';
  const others = facts.tasks.filter((task) => task !== id);
  const isKnown = others.length < facts.tasks.length;
  const tasks = isAskedFor ? (isKnown ? facts.tasks : [...facts.tasks, id]) : others;
  return withFacts(state, {
    tasks,
    doubts: markDoubt(facts.doubts, 'arrivedWithoutTasks', tasks.length === 0),
  });
}

function foldDeliveryObject(state: OrderState, object: DeliveryObject, at: UtcMs): OrderState {
  const answer = foldDelivery(state.facts.answer, object, at);
  return answer === state.facts.answer ? state : withFacts(state, { answer });
}
