import type { FaultGroup } from './fault-words.ts';

export const judgementEn: FaultGroup<'judgement'> = {
  'judgement.withdrawn': {
    sentence: 'The order has been withdrawn, so there is nothing left to find or decide about it.',
    next: 'Confirm the withdrawal if that has not been done.',
  },
  'judgement.noWord': {
    sentence: 'No authority has said anything about this order since it came.',
    next: 'Wait for a letter, or write one yourself.',
  },
  'judgement.wordUnknown': {
    sentence: 'This letter does not belong to the order.',
    next: 'Go back to the letters of the order and choose the one you mean.',
  },
  'judgement.notAuthority': {
    sentence:
      'This letter is neither the issuing nor the enforcing authority’s, so it changes nothing.',
    next: 'Find out who wrote it, by a way you know; ask the authority to write itself.',
  },
  'judgement.noQuestion': {
    sentence: 'No Form 3 of yours asked anything before this.',
    next: 'Ask first; only then can a word clarify or silence count (Articles 10(6), 11(5)).',
  },
  'judgement.noObjection': {
    sentence: 'No objection of yours for a conflict with another law is known here.',
    next: 'Look at the messages of the order; an objection is raised with Form 3 (Article 17).',
  },
  'judgement.whichForm': {
    sentence: 'More than one Form 3 of yours is open, and it was not said which this is about.',
    next: 'Say which. Of a letter that you are recording, leave open what it does, record it, and then say it of the letter (Articles 10(6), 17(3)).',
  },
  'judgement.reviewOver': {
    sentence: 'The review of the objection has ended already.',
    next: 'Change how it ended instead, if that was wrong (Article 17(8)).',
  },
  'judgement.settledByWord': {
    sentence: 'A letter of the authority has been found to settle the objection.',
    next: 'Change what was found about that letter first.',
  },
  'judgement.notPreservation': {
    sentence: 'This is no preservation order, so that cannot be decided about it.',
    next: 'Open the preservation order you mean.',
  },
  'judgement.preservesOnly': {
    sentence:
      'The order asks to keep data and not to hand them over, so that cannot be decided about it.',
    next: 'Open the production order you mean.',
  },
  'judgement.alreadySent': {
    sentence: 'The answer to this order has been sent, so that would change nothing any more.',
    next: 'Write to the authority if something about the answer is wrong.',
  },
  'judgement.onItsWay': {
    sentence: 'The answer to this order has been let go.',
    next: 'Take it back in the outbox first, if that is still possible.',
  },
  'judgement.noDoubt': {
    sentence: 'This question does not stand open any more.',
    next: 'Look at the order as it is now.',
  },
  'judgement.hasOwnQuestion': {
    sentence: 'A withdrawal in another name is not laid to rest by looking at it.',
    next: 'Say whether it holds, where the order asks.',
  },
  'judgement.released': {
    sentence: 'Everything that was kept under this order has been let go.',
    next: 'Nothing more is needed.',
  },
  'judgement.preservationEnded': {
    sentence: 'The authority has said that the data need no longer be kept.',
    next: 'Let go of what is kept; no exemption is needed (Article 11(3)).',
  },
  'judgement.productionRequested': {
    sentence: 'Production of these data has been requested, so the authority has reacted.',
    next: 'Keep the data until they have been produced (Article 11(2)).',
  },
  'judgement.exemptAlready': {
    sentence: 'The exemption has been taken already.',
    next: 'Look at Preservation; what it is about may be let go there.',
  },
  'judgement.authorityReacted': {
    sentence: 'The issuing authority has reacted to the question, so silence gives no exemption.',
    next: 'Read its letter and find what it does (Article 11(5)).',
  },
  'judgement.fiveDaysNotOver': {
    sentence: 'The five days the issuing authority has for its reaction are not over.',
    next: 'Wait for their end; the clock of the order shows it (Article 11(5)).',
  },
  'judgement.receiptUnknown': {
    sentence:
      'Nobody has recorded when the issuing authority received your Form 3, and its five days count from then.',
    next: 'Record the same Form 3 again with the time of its receipt (Article 11(5)).',
  },
  'judgement.mailboxNotRead': {
    sentence: 'The mailbox has not been read since the five days ended, or too long ago.',
    next: 'Read the mailbox now: a reaction may be waiting there (Article 11(5)).',
  },
  'judgement.regimeUnknown': {
    sentence:
      'It is not known which time limit the order sets, so a new deadline cannot take its place.',
    next: 'Ask the issuing authority, or enter it as another time limit.',
  },
  'judgement.notRecognised': {
    sentence: 'The enforcing authority has not said that it recognises the order.',
    next: 'Wait for its letter; the time limit is in it (Article 16(3)).',
  },
  'judgement.noLimit': {
    sentence: 'No such time limit has been entered.',
    next: 'Look at the order as it is now.',
  },
  'judgement.limitTime': {
    sentence: 'The time lies before the order came, or many years away.',
    next: 'Check date and time; they are read in the profile’s zone.',
  },
  'judgement.noPortalDate': {
    sentence: 'No date of the portal of this kind has been noted.',
    next: 'Look at the order as it is now.',
  },
  'judgement.portalTime': {
    sentence: 'The portal’s date lies long before the order came, or many years away.',
    next: 'Read the date off the portal once more.',
  },
  'judgement.notEmergency': {
    sentence:
      'Only in an emergency is an order sent to another addressee because the first did not react.',
    next: 'Link the two in another way (Article 7(2)).',
  },
  'judgement.otherInstrument': {
    sentence: 'The other order is of another kind, so the two cannot belong together like this.',
    next: 'Look at both and choose how they belong together.',
  },
  'judgement.otherIsDuplicate': {
    sentence: 'The other order is itself linked as one sent again, so neither would be answered.',
    next: 'Link to the order that is answered.',
  },
  'judgement.otherDueLater': {
    sentence:
      'This order counts from an earlier time, or is the emergency of the two: were the other one answered in its place, its time limit could be missed.',
    next: 'Open the other order and link it to this one, or answer both (Article 10).',
  },
  'judgement.otherWithdrawn': {
    sentence: 'The other order has been withdrawn, so nothing is answered under it.',
    next: 'Answer this order, or ask the issuing authority.',
  },
  'judgement.otherRefused': {
    sentence:
      'The enforcing authority has refused the other order, so nothing is answered under it.',
    next: 'Answer this order, or ask the issuing authority whether it still stands.',
  },
  'judgement.otherNotNeeded': {
    sentence: 'The other order need not be executed, so nothing is answered under it.',
    next: 'Answer this order, or ask the issuing authority whether it still stands.',
  },
  'judgement.otherIsLater': {
    sentence: 'The other order came after this one, so this one was not sent on because of it.',
    next: 'Open the later order and link it from there.',
  },
  'judgement.otherAnswered': {
    sentence: 'The other order had been answered before this one came.',
    next: 'Link it as related, or ask the issuing authority.',
  },
  'judgement.notLinked': {
    sentence: 'The two orders are not linked like that.',
    next: 'Look at the order as it is now.',
  },
  'judgement.linkedOtherwise': {
    sentence: 'The two orders are linked already, in a way that decides what is sent or let go.',
    next: 'Somebody who may send has to take that link away first.',
  },
  'judgement.requestTime': {
    sentence: 'The request cannot have come in the future.',
    next: 'Check date and time; they are read in the profile’s zone.',
  },
  'judgement.strayUnknown': {
    sentence: 'This object does not wait to be looked at any more.',
    next: 'Look at the list as it is now.',
  },
};
