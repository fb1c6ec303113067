import type { AuthorisationObject } from '../hi1/model.ts';
import type { Instrument, OrderFacts } from './facts.ts';
import { markDoubt, raise, withFacts, type EntryOf, type OrderState } from './fold-state.ts';
import { foldRenewal } from './fold-word.ts';
import { readRegime, renewedRegime, saferRegime, type RegimeReading } from './regime.ts';
import type { Standing } from './standing.ts';

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

/** The certificate itself, new or renewed. */
export function foldAuthorisation(
  before: OrderState,
  entry: EntryOf<'objectArrived'>,
  object: AuthorisationObject,
  standing: Standing,
): OrderState {
  const { owner, country } = object;
  const isDoubtful = !isFromIssuer(before, object);
  const isRenewal = before.issuer !== null && standing === 'newer' && !entry.echo;
  const issuer = before.issuer ?? { owner, country };
  const issued = issuer.country === null ? {} : { issuingState: issuer.country };
  const known = withFacts({ ...before, issuer }, issued);
  const state = isRenewal ? foldRenewal(known, object, entry) : known;
  // A withdrawal holds whichever generation carries it, and nothing takes it back.
  const isWithdrawn = [object.desiredStatus, object.status].some(
    (status) => status?.value === 'Cancelled',
  );
  // In somebody else's name it neither ends the order nor is passed over: a person is asked, and nothing leaves.
  if (isWithdrawn && isDoubtful) {
    return standing === 'repeat' || state.facts.withdrawnAt !== null
      ? state
      : raise(state, 'withdrawalNotFromIssuer');
  }
  const at = entry.platformAt ?? entry.arrivedAt;
  const withdrawnAt = state.facts.withdrawnAt ?? (isWithdrawn ? at : null);
  const next = withFacts(state, { withdrawnAt });
  return standing === 'repeat' || standing === 'older' ? next : withRegime(next, object, standing);
}

const instruments: Readonly<Record<string, Instrument>> = {
  EPOC: 'production',
  EPOCPR: 'preservation',
};

function withRegime(
  state: OrderState,
  object: AuthorisationObject,
  standing: Standing,
): OrderState {
  const { facts } = state;
  const said = instruments[object.legalType?.value ?? ''];
  const instrument = said ?? facts.instrument;
  const next = withFacts(state, { instrument });
  const known = regimeKnown(state);
  // An update may carry only what changes: without a priority the certificate's time limit stays what it was.
  if (object.priority === null && known.regime !== 'unknown') return next;
  const read = readRegime(object);
  const { regime, emergency, notified, disagrees } =
    standing === 'conflict' ? saferRegime(known, read) : renewedRegime(known, read);
  return markDoubt(withFacts(next, { regime, emergency, notified }), 'sectionsDisagree', disagrees);
}

function regimeKnown({ facts, settledDoubts }: OrderState): RegimeReading {
  const { regime, emergency, notified, doubts }: OrderFacts = facts;
  const disagrees = [...doubts, ...settledDoubts].includes('sectionsDisagree');
  return { regime, emergency, notified, disagrees };
}
