import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Hi1Object } from '../../../shared/hi1/model.ts';
import type { Entry } from '../../../shared/orders/entry.ts';
import { shortHash } from '../../format/numbers.ts';
import type { Text } from '../../text/text.ts';

/** One sentence for one entry. A new kind of entry does not compile until it has one. */
export function historyText(entry: Entry, t: Text['history']): string {
  switch (entry.kind) {
    case 'objectArrived':
      return entry.echo ? t.arrived.echo : arrivalText(entry.object, t.arrived);
    case 'messageUnreadable':
    case 'cursorMoved':
    case 'enforcingAuthorityLearnt':
    case 'versionEndAnnounced':
    case 'versionChosen':
    case 'personSignedIn':
    case 'personSignedOut':
    case 'orderRead':
    case 'orderMarkedUnread':
    case 'orderReleased':
    case 'orderSnoozed':
    case 'orderWoken':
    case 'noteWritten':
    case 'orderLinked':
    case 'orderUnlinked':
    case 'viewSaved':
    case 'viewRemoved':
    case 'viewLooked':
    case 'emergencyTaken':
    case 'withdrawalJudged':
    case 'fileRemoved':
    case 'packageReopened':
    case 'answerQueued':
    case 'answerTakenBack':
    case 'messageSealed':
      return t[entry.kind];
    case 'orderClaimed':
      return entry.from === null ? t.orderClaimed : t.orderTakenOver;
    case 'fileAdded':
      return t.fileAdded(entry.file.name);
    case 'noDataDeclared':
      return entry.declared ? t.noDataDeclared : t.noDataTakenBack;
    case 'packageFrozen':
      return t.packageFrozen(shortHash(entry.package.hash));
    case 'attemptStarted':
      return t.attemptStarted(entry.attempt);
    case 'responseArrived':
      return {
        sent: t.responseSent,
        refused: t.responseRefused,
        turnedAway: t.responseTurnedAway,
        unclear: t.responseUnclear,
      }[entry.result];
    case 'attemptFailed':
      return entry.mayHaveArrived ? t.attemptFailedMaybe : t.attemptFailedNever;
    case 'answerStopped':
      return entry.reason === 'withdrawn' ? t.stoppedWithdrawn : t.stoppedRefused;
    default:
      return assertNever(entry);
  }
}

function arrivalText(object: Hi1Object, t: Text['history']['arrived']): string {
  switch (object.type) {
    case 'Authorisation':
      return object.generation === null || object.generation <= 1
        ? t.Authorisation
        : t.authorisationAgain(`${object.generation}`);
    case 'LDTask':
      return t.LDTask(object.reference ?? t.noReference);
    case 'Document':
      return t.Document(object.name ?? t.noReference);
    case 'Notification':
      return t.Notification(object.notificationType?.value ?? t.noReference);
    case 'Delivery':
      return t.Delivery(object.status?.value ?? t.noReference);
    case 'EPOCAdditionalInfo':
      return t.EPOCAdditionalInfo;
    case 'RefusalDecision':
      return { none: t.refusalNone, full: t.refusalFull, partial: t.refusalPartial }[
        object.decision
      ];
    case 'Unknown':
      return t.Unknown(object.typeName);
    default:
      return assertNever(object);
  }
}
