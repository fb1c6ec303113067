import type { FaultGroup } from './fault-words.ts';

export const byHandEn: FaultGroup<'byHand'> = {
  'byHand.inFuture': {
    sentence: 'A time you gave lies in the future.',
    next: 'Give the time at which it really happened, in the zone the field names.',
  },
  'byHand.beforeReceipt': {
    sentence: 'Form 3 cannot have gone before the order was received.',
    next: 'Compare the time with the receipt the order shows.',
  },
  'byHand.timesCrossed': {
    sentence: 'The authority cannot have had it before it was sent.',
    next: 'Correct one of the two times, or leave the time of receipt out.',
  },
  'byHand.noReason': {
    sentence: 'A Form 3 has at least one reason (Annex III, section D).',
    next: 'Tick every reason that the form you sent gives.',
  },
  'byHand.reasonNotForPreservation': {
    sentence: 'One of the reasons exists for production orders only, and this order preserves.',
    next: 'Untick the reasons on the offence and on the conflict with the law of a third country.',
  },
  'byHand.taskUnknown': {
    sentence: 'An identifier you chose does not belong to this order.',
    next: 'Open the order again and choose among its identifiers.',
  },
  'byHand.orderOver': {
    sentence:
      'The order had been withdrawn by then, so there was nothing left to refuse or to ask.',
    next: 'Check the time; to confirm the withdrawal there is a button at the order.',
  },
  'byHand.answered': {
    sentence: 'By then the answer had left with the data this Form 3 is about.',
    next: 'Choose only identifiers that the answer left out, or check the time (Article 10(8)).',
  },
  'byHand.recordedAlready': {
    sentence: 'This Form 3 has been recorded already, with the same time, reasons and identifiers.',
    next: 'Nothing more is needed; the messages of the order show it.',
  },
  'byHand.noReference': {
    sentence: 'The order has neither a number nor a file number of its authority yet.',
    next: 'Give at least one of the two, as it stands on the paper.',
  },
  'byHand.noAuthority': {
    sentence: 'The issuing authority is not named yet: its State and its name are needed.',
    next: 'Choose the State and write the name as it stands on the paper (section I).',
  },
  'byHand.noReceipt': {
    sentence: 'No instant of receipt is known yet, so no clock can start.',
    next: 'Give at least one: when it arrived, or when somebody opened it.',
  },
  'byHand.receiptsCrossed': {
    sentence: 'The instants of receipt are out of order.',
    next: 'An order is submitted, then arrives, is then available, and is opened last. Correct the times.',
  },
  'byHand.notOfPreservation': {
    sentence: 'An order to preserve knows neither an emergency nor a notification (Annex II).',
    next: 'Take the two back, or choose the production order if that is what came.',
  },
  'byHand.emergencyUnreasoned': {
    sentence: 'An emergency order says why it is one, and the reason is missing here.',
    next: 'Write the reason as it stands on the paper, or say that it gives none (Article 3(18)).',
  },
  'byHand.authenticityUnexplained': {
    sentence: 'Nothing shows that the order is authentic, and nobody has said why.',
    next: 'Say what shows it, or write in a note why nothing does (Article 19(5)).',
  },
  'byHand.noTask': {
    sentence: 'An identifier is missing: nobody can tell what the order is about.',
    next: 'Give each identifier, or describe in its note what the paper says instead.',
  },
  'byHand.periodCrossed': {
    sentence: 'The period of an identifier ends before it begins.',
    next: 'Compare both times with the paper.',
  },
  'byHand.registeredAlready': {
    sentence: 'This order has been registered already.',
    next: 'Look for it in the inbox; for another order open the form anew.',
  },
  'byHand.notThroughService': {
    sentence: 'The service does not know this order, because it came another way.',
    next: 'Send it the way the order came, and record here that it went (Article 19(5)).',
  },
  'byHand.throughService': {
    sentence: 'This order came through the service, so its answer goes through it as well.',
    next: 'Let the frozen package go from the answer; nothing is to be recorded by hand.',
  },
  'byHand.answerBeforeReceipt': {
    sentence: 'The answer cannot have gone before the order was received.',
    next: 'Compare the time with the receipt that the order shows.',
  },
  'byHand.mustNotHaveGone': {
    sentence: 'At that time the law still stood in the way of this answer, whichever way it went.',
    next: 'Look at the release gate and check the time. If it did go too early, tell the authorities at once and ask for legal advice (Article 10(2)).',
  },
  'byHand.notThisKind': {
    sentence:
      'This kind of news does not exist for such an order: a deadline and a refusal belong to production, an extension and the end of keeping to preservation.',
    next: 'Choose another kind, or record it as a letter.',
  },
  'byHand.newsBeforeOrder': {
    sentence: 'This cannot have come before the order it is about.',
    next: 'Compare the time with the receipt the order shows.',
  },
  'byHand.noSender': {
    sentence: 'Nobody is named as the sender yet.',
    next: 'Give the authority, and the role of whoever signed, as the paper names them.',
  },
  'byHand.newsRecordedAlready': {
    sentence: 'This has been recorded already, with the same time and the same content.',
    next: 'Nothing more is needed; the summary of the order shows it.',
  },
  'byHand.answerByUnlikely': {
    sentence:
      'The time it wants an answer by does not lie after it came in, or it lies years ahead.',
    next: 'Compare it with the paper, or leave the time out.',
  },
  'byHand.messageThroughService': {
    sentence: 'The service knows this order, so what is written about it goes through the service.',
    next: 'Write the letter or confirm from the order; nothing is to be recorded by hand.',
  },
  'byHand.messageBeforeOrder': {
    sentence: 'This cannot have gone before the order was received.',
    next: 'Compare the time with the receipt the order shows.',
  },
  'byHand.messageBeforeCause': {
    sentence: 'This cannot have gone before what it answers had come.',
    next: 'Compare the time with that of the withdrawal or of the letter it answers.',
  },
  'byHand.answeredUnknown': {
    sentence: 'The letter it answers is not among the letters of this order.',
    next: 'Choose another one, or record the letter that came first.',
  },
  'byHand.strikeThroughService': {
    sentence: 'The service knows this order by now, so what was recorded by hand stands.',
    next: 'What the authorities say through the service counts beside it; ask them where the two differ.',
  },
  'byHand.recordUnknown': {
    sentence: 'This record is not among those that count for the order.',
    next: 'Look at the summary of the order; somebody may have struck it out already.',
  },
  'byHand.noStrikeReason': {
    sentence: 'Nobody has said yet why the record is wrong.',
    next: 'Write the reason; it stays with the record.',
  },
  'byHand.withdrawnAlready': {
    sentence: 'The order had been withdrawn already when this came.',
    next: 'Nothing more is needed; the summary of the order shows the withdrawal.',
  },
  'byHand.deadlineUnlikely': {
    sentence: 'The new deadline does not lie after the time this came in, or it lies years ahead.',
    next: 'Compare it with the paper: day, month, year and time.',
  },
  'byHand.noRefusedTask': {
    sentence: 'A refusal in part names what it refuses.',
    next: 'Choose the identifiers it is about, or record a refusal of the whole order.',
  },
  'byHand.allRefused': {
    sentence: 'Every identifier of the order is chosen, which is a refusal of the whole order.',
    next: 'Choose the refusal of the whole order, or leave out what may be sent.',
  },
  'byHand.noConditions': {
    sentence: 'The conditions are missing.',
    next: 'Copy them from the decision, so that they are shown before anything is given (Article 12(4)).',
  },
  'byHand.endUnlikely': {
    sentence: 'The end it names does not lie after the time this came in, or it lies years ahead.',
    next: 'Compare it with the paper, or leave the end out: then the law’s own holds (Article 11(1)).',
  },
};
