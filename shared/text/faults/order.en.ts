import type { FaultGroup } from './fault-words.ts';

export const orderEn: FaultGroup<'message' | 'mailbox' | 'answer' | 'document'> = {
  'message.tooLarge': {
    sentence: 'A message is larger than the interface takes.',
    next: 'Divide the answer over more identifiers or hand over large data in the way the order names.',
  },
  'message.notXml': {
    sentence: 'What arrived is not XML that can be read. It has been kept as it came.',
    next: 'A clock may be running: ask the sender at once what it was, and answer by the web portal if need be.',
  },
  'message.notHi1': {
    sentence:
      'What arrived is XML, but not a message of this interface. It has been kept as it came.',
    next: 'A clock may be running: look at the raw text, and ask the sender to send it anew.',
  },
  'message.refused': {
    sentence: 'The service read the message and refused what it asks for.',
    next: 'Read the service’s words in the history of the order and correct what they name.',
  },
  'message.alreadyThere': {
    sentence:
      'The service says that it has something of this message already: an earlier attempt has probably arrived.',
    next: 'Wait for the receipt, or ask the authority what it has, before anything is sent anew.',
  },
  'message.invalidOutgoing': {
    sentence: 'Ombud built a message that breaks the schema, and held it back. Nothing has left.',
    next: 'Answer through the web portal if time is short, and report this to Ombud’s support.',
  },
  'mailbox.overfull': {
    sentence:
      'More changed in a single second than the mailbox can list, so something may be missing.',
    detail: 'The list ends at {maximum}.',
    next: 'Compare the inbox with the web portal now, and tell the service’s support.',
  },
  'answer.fileUnreadable': {
    sentence: 'The file cannot be read: it is gone, open elsewhere, or not yours to read.',
    next: 'Check the file and choose it again.',
  },
  'answer.fileTooLarge': {
    sentence: 'The files are larger than an answer may carry.',
    detail: 'The limit is {limit} bytes.',
    next: 'Choose less, or hand over large data in the way the order names.',
  },
  'answer.fileChanged': {
    sentence: 'A file was changed while it was taken in, or is no longer what was frozen.',
    next: 'Choose it again when nothing writes to it any more.',
  },
  'answer.nothingToSend': {
    sentence: 'There is nothing to answer with yet: no file, and no word that there are no data.',
    next: 'Add files for an identifier, or say that there are no such data.',
  },
  'answer.filesPresent': {
    sentence:
      'Files are here for this identifier, so it cannot also be said that there are no data.',
    next: 'Remove the files first if there really are no such data.',
  },
  'answer.taskOpen': {
    sentence: 'An identifier has neither files nor a word that there are no data.',
    next: 'Go through every identifier of the order, then freeze.',
  },
  'answer.alreadyFrozen': {
    sentence: 'The package is frozen and cannot be changed.',
    next: 'Reopen it to change it; it then gets a new hash.',
  },
  'answer.notFrozen': {
    sentence: 'Only a frozen package can be sent, and this answer has none.',
    next: 'Freeze the package first.',
  },
  'answer.hashDiffers': {
    sentence: 'The package is another one than you saw: its hash differs.',
    next: 'Look at it as it is now, then decide again.',
  },
  'answer.gateClosed': {
    sentence: 'The answer may not be sent now: the release gate is shut.',
    next: 'Read under Why? when and by whom it opens.',
  },
  'answer.alreadySent': {
    sentence: 'This answer has left this computer and cannot be taken back or changed.',
    next: 'Tell the issuing authority if something in it was wrong.',
  },
  'answer.orderUnknown': {
    sentence: 'There is no such order or identifier in the journal.',
    next: 'Go back to the inbox and open the order again.',
  },
  'document.unknown': {
    sentence: 'There are no contents of this document in the journal.',
    next: 'Look under Raw at what came; ask the authority to send it again if it should be here.',
  },
  'document.changed': {
    sentence: 'The document is not the one you were shown: a newer version has come since.',
    next: 'Close this and look at it as it is now.',
  },
};
