import type { GateCheckName } from '../orders/release-gate-types.ts';

type LockingCheck =
  'notWithdrawn' | 'notRefused' | 'notSuspended' | 'throughService' | 'windowOpen';
type PersonalCheck = Exclude<GateCheckName, LockingCheck>;

/** One sentence for every verdict that a check of the release gate can give; `{until:end}` is when it opens. */
export type GateKey =
  | `${GateCheckName}.passed`
  | `${LockingCheck}.locked`
  | 'windowOpen.lockedUntil'
  | 'windowOpen.lockedByService'
  | 'notWithdrawn.open'
  | 'notRefused.open'
  | `${PersonalCheck}.open`;
export type GateText = Readonly<Record<GateKey, string>>;

export const gateEn: GateText = {
  'notWithdrawn.passed': 'The order has not been withdrawn.',
  'notWithdrawn.locked': 'The issuing authority has withdrawn the order. Nothing may be sent.',
  'notWithdrawn.open':
    'A withdrawal came that is not in the issuing authority’s name. Find out whether it holds and say so at the order; until then nothing is sent.',
  'notRefused.passed': 'The enforcing authority has not refused anything that is to be sent.',
  'notRefused.locked':
    'The enforcing authority has raised a ground for refusal against what would be sent. It must not leave.',
  'notRefused.open':
    'A refusal came, but it is not known yet who the enforcing authority is. Until the service has said so, nothing is sent, and nothing is given up.',
  'notSuspended.passed': 'No question or objection of ours is open on what is to be sent.',
  'notSuspended.locked':
    'What would be sent is held back: a question or an objection of ours (Form 3) is not settled, a court has not upheld the order, or the authority no longer needs it.',
  'notDuplicate.passed': 'The order is no duplicate of another one.',
  'notDuplicate.open':
    'This order is linked as the same order sent again. Answer it under the other one, or take the link away if it is wrong.',
  'asAsked.passed': 'What is asked for has not been changed since the answer was packed.',
  'asAsked.open':
    'The authority has changed what it asks for since it was packed, or since it was said what is kept. Look at the change; open the answer again if it no longer fits.',
  'throughService.passed': 'The order came through the service, which takes its answer.',
  'throughService.locked':
    'The order came another way, so the service does not know it. The answer goes the way it came.',
  'windowOpen.passed': 'No waiting time stands in the way.',
  'windowOpen.lockedUntil': 'Not before {until:end}. Until then every way out is locked.',
  'windowOpen.lockedByService':
    'By this computer’s clock the waiting time is over, by the service’s it is not. Nothing leaves before it is over by both.',
  'windowOpen.locked':
    'It is not certain that the waiting time is over: the clock of this order cannot be computed, or the service has not yet told the time.',
  'freshMailbox.passed': 'The mailbox was read within the last ten minutes.',
  'freshMailbox.open':
    'The mailbox must be read first: a withdrawal or a refusal may have come since.',
  'sameHash.passed': 'The package is the one that was frozen.',
  'sameHash.open': 'No package with this hash is frozen. Freeze the answer, then check it again.',
  'complete.passed':
    'Every identifier is answered or rightly left out, and nothing that was not asked for is in the package.',
  'complete.open':
    'The answer does not match what is asked for: each identifier needs files or the statement that no data exist, and nothing else may be in it.',
  'secondPerson.passed': 'Nobody else has to approve the package, or somebody has.',
  'secondPerson.open': 'Somebody other than the one who froze the package has to approve it.',
  'signedIn.passed': 'Somebody is signed in.',
  'signedIn.open': 'Nobody is signed in. Sign in to send.',
  'role.passed': 'The role allows sending.',
  'role.open': 'The role does not allow sending. A legal representative has to send.',
  'certificate.passed': 'The client certificate is valid.',
  'certificate.open': 'The client certificate is missing or has expired. Import a valid one.',
};
