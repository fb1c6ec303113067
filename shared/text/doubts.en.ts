import type { Doubt } from '../orders/doubts.ts';

/** What a person should look at, and what to do about it. */
export const doubtsEn: Readonly<Record<Doubt, string>> = {
  notBySchema:
    'A message of this order does not follow the schema. Its clock runs all the same: read it in the raw view and ask the issuing authority where anything is missing.',
  sectionsDisagree:
    'The certificate contradicts itself, or does not say which time limit it sets. Ombud follows the reading that can do no harm; ask the issuing authority.',
  receiptTimesDiffer:
    'The service had the order more than a minute before or after this computer recorded it. What is due counts from the earlier time, what must wait from the later.',
  sameGenerationOtherHash:
    'The same version of an object came twice with different content. Compare both in the raw view and ask the service which one is right.',
  decisionNotFromEnforcingAuthority:
    'A decision came that is not, or not yet, known to be the enforcing authority’s own. It opens nothing: ask the enforcing authority for its own confirmation.',
  withdrawalNotFromIssuer:
    'A withdrawal of this order came in another name than the issuing authority’s. Nothing is sent until a person says whether it holds: ask the issuing authority by a way you know.',
  arrivedWithoutTasks:
    'The order came without any identifier to answer for. Ask the issuing authority.',
  wordFromSomebodyElse:
    'A letter or a change came that is neither the issuing nor the enforcing authority’s. It moves nothing: find out who wrote it, by a way you know.',
  actAfterWithdrawal:
    'Something was said of this order after it had been withdrawn. The withdrawal stands; if the authority wants the data after all, it must issue a new order.',
  decisionsDisagree:
    'The enforcing authority has said different things. The latest counts, and of two made at the same time the stricter; ask it to confirm.',
  refusedAfterSending:
    'The enforcing authority refuses what has been sent already. Send nothing more; the issuing authority has to delete what it got, restrict its use or keep to the conditions (Articles 10(4) and 12).',
  answeredAgainst:
    'The answer went although something stood in its way that had come before and was recorded only afterwards: a withdrawal, a refusal, a letter that the order need not be executed, an objection or a question without an answer (Articles 10(6), 10(7), 10(9), 12(2) and 17(3)). Send nothing more and tell the issuing authority, which has to delete, restrict or give back what it must not keep; tell the enforcing authority if it refused, or if an objection was filed.',
  answeredTwice:
    'The same data have gone twice: an answer that was thought not to have arrived was packed and sent anew, and the authority’s receipt shows that it had arrived after all. Tell the issuing authority which of the two answers counts and that it need keep only one.',
  partUnanswered:
    'A part of what the order asks for has not been answered, and its time runs. Answer the rest by a package of its own, agree with the issuing authority how else it gets it, or say with a Form 3 for that part why it does not (Articles 10(6), 10(8) and 17(8)). The data stay kept.',
  deadlineAfterAnswer:
    'A new deadline came after the answer had been sent. Ask the issuing authority whether it has received the answer.',
  deadlineBroughtForward:
    'The issuing authority has set an earlier deadline than before. Compare both; plan by the earlier one until the authority has confirmed it.',
  deadlineNotReadable:
    'A new deadline came whose time cannot be read. The old one counts on: read the message in the raw view and ask the issuing authority.',
  deadlineBeforeReceipt:
    'A new deadline came that lies before the order was received, so nobody could keep it. The limit that ran before runs on (Article 10(8)): ask the issuing authority which time it means.',
  deadlineFarAway:
    'The issuing authority has set a deadline more than a year ahead. The Regulation sets no longest deadline (Article 10(8)) and the clock follows it, but the order’s own limit is days or hours: ask the authority whether the date is right, and do not wait for it.',
  extendedTwice:
    'The preservation was extended more than once. The Regulation knows one extension of 30 days (Article 11(1)): nothing is released; ask the issuing authority.',
  requestedTwice:
    'More than one confirmation came that production has been requested (Annex V). Ask the issuing authority which request counts.',
  endBeyondPeriod:
    'The authority names an end of preserving that lies beyond what the law gives: sixty days, and thirty more once (Article 11(1)). It moves nothing, but the authority may count on the data: ask it in time, before anything is let go. Keeping on takes its confirmation that production has been requested (Annex V, Article 11(2)).',
  extendedLate:
    'The preservation was extended (Annex VI) when its sixty days had passed. To have sent it in time is enough (Article 11(1), recital 60), so the data are kept: look at the date of the form. Ask the issuing authority if it was made too late, or if anything has been let go.',
  requestedLate:
    'The confirmation that production has been requested (Annex V) came when the time for preserving had passed. To have sent it in time is enough (Article 11(2), recital 60), so the data are kept: look at the date of the form. Ask the issuing authority if it was made too late, or if anything has been let go.',
  preservedAfterEnd:
    'The authority ended the preservation and asked for it again. The data are kept; ask the issuing authority.',
  askedAfterNotNeeded:
    'A letter was found to say that this order need not be executed, and the authority has asked for it again since: it set a new deadline or renewed an identifier. The time limit runs and the data are kept (Articles 10(8) and 10(9)): ask the issuing authority which of the two holds.',
  askedAfterRelease:
    'The authority has asked for data that had been let go before. Look at once what is there still, keep it, and tell the issuing authority what is kept and what is not (Articles 10(9), 11(1) and 11(2)).',
  reactedBeforeExemption:
    'The issuing authority had reacted to Form 3 before the exemption was taken, but what it sent was recorded only afterwards. There was no silence, so there is no exemption (Article 11(5)): the data are kept. Ask the authority if anything has been let go.',
  releasedTooEarly:
    'Data were let go that the authority had asked to be kept: what it sent had come before, but was recorded only afterwards. The duty is back (Articles 11(1), 11(2) and 11(5)). Keep at once what is there still, say what is kept and what is not, and tell the authority.',
  releasedUndelivered:
    'Data were let go because the authority had received them, and it has reported since that their delivery was faulty: it does not have them. The duty to keep them and to hand them over is back (Articles 10(3) and 10(9)). Keep at once what is there still, say what is kept and what is not, and answer anew; if nothing is left, tell the authority by Form 3.',
  formWithoutPreservation:
    'A form came that belongs to a preservation order (Annex V or VI), but this is a production order. Find the order it means.',
  duplicateLapsed:
    'The order that was to be answered instead of this one has been withdrawn or refused, or need not be executed. This one stands on its own again and its time limit runs: answer it, or ask the issuing authority whether it falls too. A part may have been answered under the other order, which shows what has gone: ask whether that is wanted once more.',
  otherMayHaveArrived:
    'An answer was on its way under the order that was to be answered instead of this one, and it may have arrived: it was stopped before the service said so. If this order were answered too, the data might go twice. Ask the authority whether it has them. Only if it does not, say so here; then this order can be answered.',
  askedOtherwise:
    'The authority has changed what it asks for of an identifier after data for it were gathered or packed, or after it was said what is kept of it (the change stands below, the old beside the new). Data that are no longer asked for must not be sent: open the answer again, take out what was gathered before and pack what is asked now, say anew what is kept, and where data have gone already, write to the issuing authority (Articles 10(5), 10(9) and 11(1)).',
  answerMayHaveArrived:
    'The service refused this answer, but an attempt before that may have arrived. Opened and sent anew, the data might go twice. Wait for the authority’s receipt, or ask it whether it has the data. Only if it does not, say so here; then the answer can be opened again.',
  portalStricter:
    'The national portal shows a date that asks for more care than Ombud’s own: an earlier end, a later opening, or data kept longer. Look at the comparison by the order’s clock. Ombud goes on by its own date; following the portal’s as well, where both can be kept, does no harm.',
  reviewWithoutObjection:
    'The issuing authority speaks of a court review, but no objection of ours is known here (Article 17). Find out which objection is meant.',
};
