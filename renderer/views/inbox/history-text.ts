import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Hi1Object, LpTaskObject } from '../../../shared/hi1/model.ts';
import type { News } from '../../../shared/orders/entries/news-entry.ts';
import type { Entry } from '../../../shared/orders/entry.ts';
import { sealMark } from '../../../shared/seals/report.ts';
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
    case 'linkDrawn':
    case 'linkRemoved':
    case 'viewSaved':
    case 'viewRemoved':
    case 'viewLooked':
    case 'emergencyTaken':
    case 'withdrawalJudged':
    case 'fileRemoved':
    case 'packageReopened':
    case 'restOpened':
    case 'orderRegistered':
    case 'strayObjectJudged':
    case 'doubtSettled':
    case 'newsStruck':
    case 'nonExecutionRecorded':
    case 'orderUnlinked':
    case 'linkLapsed':
    case 'dataPreserved':
    case 'holdReleased':
    case 'dataDeleted':
    case 'exemptionTaken':
    case 'otherRequestAttached':
    case 'packageApproved':
    case 'messageDrafted':
    case 'messageDraftDropped':
    case 'messageTakenBack':
    case 'messageStopped':
    case 'answerQueued':
    case 'answerRecorded':
    case 'answerTakenBack':
    case 'messageSealed':
      return t[entry.kind];
    case 'newsRecorded':
      return newsText(entry.news, t.newsRecorded);
    case 'sealsChecked':
      return t.sealsChecked[sealMark(entry.report)];
    case 'orderClaimed':
      return entry.from === null ? t.orderClaimed : t.orderTakenOver;
    case 'wordJudged':
      return t.wordJudged[entry.verdict];
    case 'reviewEnded':
      return entry.outcome === 'upheld' ? t.reviewUpheld : t.reviewLifted;
    case 'limitEntered':
      return entry.limitAt === null ? t.limitTakenOut : t.limitEntered;
    case 'portalDateNoted':
      return entry.shown === null ? t.portalDateGone : t.portalDateNoted[entry.portal];
    case 'orderLinked':
      return t.orderLinked[entry.relation];
    case 'messageQueued':
      return t.messageQueued[entry.contents.endpoint];
    case 'messageRecorded':
      return t.messageRecorded[entry.contents.endpoint];
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

/** Of a decision its outcome is what matters, of a letter whether it asks. */
function newsText(news: News, t: Text['history']['newsRecorded']): string {
  if (news.kind === 'decision') return t.decision[news.outcome];
  return news.kind === 'word' && news.asks !== undefined ? t.question : t[news.kind];
}

function arrivalText(object: Hi1Object, t: Text['history']['arrived']): string {
  switch (object.type) {
    case 'Authorisation':
      return object.generation === null || object.generation <= 1
        ? t.Authorisation
        : t.authorisationAgain(`${object.generation}`);
    case 'LDTask':
      return t.LDTask(object.reference ?? t.noReference);
    case 'LPTask':
      return preservationText(object, t);
    case 'Document': {
      const type = object.documentType?.value ?? null;
      const isLetter = object.name === 'Correspondence' && type !== null;
      return isLetter ? t.letter(type) : t.Document(object.name ?? t.noReference);
    }
    case 'NonExecution':
      return t.NonExecution;
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

function preservationText({ desiredStatus }: LpTaskObject, t: Text['history']['arrived']): string {
  if (desiredStatus?.value === 'Cancelled') return t.preservationEnded;
  return desiredStatus?.value === 'SubsequentProductionRequest' ? t.productionAnnounced : t.LPTask;
}
