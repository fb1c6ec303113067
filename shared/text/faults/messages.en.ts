import type { FaultGroup } from './fault-words.ts';

export const messagesEn: FaultGroup<'letter' | 'confirmation' | 'hold'> = {
  'letter.unknown': {
    sentence: 'This draft is not there any more.',
    next: 'Go back to the letters of the order; somebody may have discarded it.',
  },
  'letter.alreadySent': {
    sentence: 'This letter has been let go and cannot be changed now.',
    next: 'Take it back while nothing of it has left, or write another letter.',
  },
  'letter.changed': {
    sentence: 'The letter is not the one you were shown: somebody has changed it since.',
    next: 'Look at it as it is now, then decide again.',
  },
  'letter.empty': {
    sentence: 'The letter says nothing yet.',
    next: 'Write what is asked or answered, then look at it once more.',
  },
  'letter.timePassed': {
    sentence: 'The time until which you ask for an answer has passed already.',
    next: 'Choose a later time, or leave it out.',
  },
  'letter.tooLarge': {
    sentence: 'The enclosures are more than one letter may carry.',
    detail: 'The limit is {limit} bytes and {files} files.',
    next: 'Leave some out, or write a second letter.',
  },
  'confirmation.notWithdrawn': {
    sentence: 'The order has not been withdrawn, so there is no withdrawal to confirm.',
    next: 'Read the messages of the order; work on it goes on.',
  },
  'confirmation.doneAlready': {
    sentence: 'The withdrawal of this order has been confirmed already.',
    next: 'Nothing more is needed; a second confirmation would be refused.',
  },
  'confirmation.notPreservation': {
    sentence: 'The order asks for data and not for their preservation.',
    next: 'Answer it with the data, or write a letter.',
  },
  'confirmation.withdrawn': {
    sentence: 'The order has been withdrawn, so nothing more is to be said of keeping its data.',
    next: 'Confirm the withdrawal, and let go of what was kept.',
  },
  'confirmation.preservationEnded': {
    sentence: 'The authority no longer needs these data kept.',
    next: 'Let go of what was kept (Article 11(3)).',
  },
  'confirmation.underWay': {
    sentence: 'The same confirmation is on its way already.',
    next: 'Wait for what becomes of it; the outbox shows it.',
  },
  'hold.taskMissing': {
    sentence: 'Something is missing: each identifier needs where its data are kept, or why not.',
    next: 'Go through all identifiers of the order once more.',
  },
  'hold.letGo': {
    sentence: 'Something of this order was let go, and nobody has chosen to speak of it again.',
    next: 'Open the question anew; tick only what is kept again.',
  },
  'hold.rangeCrossed': {
    sentence: 'What is kept would end before it begins.',
    next: 'Look at the two times of the range again.',
  },
  'hold.noGround': {
    sentence: 'Nothing has ended the duty to keep these data.',
    next: 'Keep them until the period ends, they are produced, or the authority says so (Articles 10(9), 11).',
  },
  'hold.tooEarly': {
    sentence: 'The data must still be kept: the time has not come.',
    next: 'Look at the end that the preservation shows, and come back after it (Article 11(1)).',
  },
  'hold.mailboxNotRead': {
    sentence: 'The mailbox has not been read since the period ended, or too long ago.',
    next: 'Read the mailbox now: a request for production may be waiting there (Article 11(2), recital 60).',
  },
  'hold.strayForm': {
    sentence: 'A form about some preservation has come and belongs to no order known here.',
    next: 'Find out what it belongs to first; it may be about these data (Article 11).',
  },
  'hold.inQuestion': {
    sentence:
      'Something about this order is still in question and may mean that the data are wanted.',
    next: 'Look at the questions the order shows, and settle them.',
  },
  'hold.otherGround': {
    sentence: 'What would end this preservation has changed since you were asked.',
    next: 'Look at it as it is now, then decide again.',
  },
  'hold.nothingLetGo': {
    sentence: 'Of these data nothing was let go, or their deletion is recorded already.',
    next: 'Let go of them first; what must be kept is not deleted (Articles 10(9), 11(1)).',
  },
  'hold.deletedInFuture': {
    sentence: 'The time of the deletion has not come yet.',
    next: 'Record it when it has been done.',
  },
  'hold.deletedTooEarly': {
    sentence: 'The data were let go only after that time.',
    next: 'Look at the time again. If they were deleted while they had to be kept, write it down as a note and tell the authority (Articles 10(9), 11(1)).',
  },
  'hold.deletionUnsaid': {
    sentence: 'It is not said who deleted the data, or how.',
    next: 'Write both: the deletion can be shown only by what stands here.',
  },
};
