import type { FaultGroup } from './fault-words.ts';

export const localEn: FaultGroup<'keychain' | 'journal' | 'store'> = {
  'keychain.missing': {
    sentence:
      'This computer has no keychain that Ombud can use, and Ombud keeps secrets nowhere else.',
    next: 'Start or install a keychain (on Linux a Secret Service such as GNOME Keyring), then try again.',
  },
  'keychain.locked': {
    sentence: 'The keychain is locked, or the question to unlock it was dismissed.',
    next: 'Try again and unlock the keychain when the system asks.',
  },
  'keychain.weak': {
    sentence: 'The keychain here would keep secrets without protection.',
    next: 'Set up a keychain with a password of its own, then try again.',
  },
  'keychain.denied': {
    sentence: 'The system does not let Ombud use the keychain.',
    next: 'Allow Ombud in the settings of the keychain, or ask whoever runs this computer, then try again.',
  },
  'keychain.changed': {
    sentence:
      'Data of this profile are here, but the secret in the keychain that opens them is gone or is another one.',
    next: 'Restore the keychain from its backup and try again. The data are left untouched.',
  },
  'keychain.damaged': {
    sentence: 'The entry in the keychain is not one that Ombud has written.',
    next: 'Restore the keychain from its backup and try again. Do not delete the entry: it may be the only key.',
  },
  'keychain.timeout': {
    sentence: 'The keychain did not answer in time.',
    next: 'Look for an open question to unlock it, answer it, then try again.',
  },
  'journal.truncated': {
    sentence: 'The journal is shorter than it was: its end is missing.',
    detail: 'It had {position} entries, {found} are here.',
    next: 'Restore the data folder from its backup. Send nothing before the missing entries are back.',
  },
  'journal.damaged': {
    sentence: 'The journal has been changed or damaged, and Ombud does not go on from it.',
    detail: 'The chain breaks at entry {position}.',
    next: 'Keep the file as it is, restore the data folder from its backup and tell whoever runs this computer.',
  },
  'journal.closed': {
    sentence:
      'The journal could not be written, so Ombud has closed it: nothing is received, written or sent.',
    next: 'See to it that the disk has room and can be written, then start Ombud again. Follow the national portal meanwhile.',
  },
  'journal.newerFormat': {
    sentence: 'These data were written by a newer Ombud.',
    next: 'Install that version or a later one. Nothing has been changed.',
  },
  'journal.alreadyOpen': {
    sentence: 'Another Ombud has this profile open.',
    next: 'Go to the window that is open, or close it first.',
  },
  'journal.checking': {
    sentence: 'Ombud is still checking its records.',
    next: 'Wait until the note above the list has gone, then try again. Nothing has been changed.',
  },
  'store.full': {
    sentence: 'The disk is full; what you just did has not been saved.',
    next: 'Make room on the disk, then do it again.',
  },
  'store.readOnly': {
    sentence: 'Ombud may not write to its data folder.',
    next: 'Give your account the right to write there, then try again.',
  },
  'store.damaged': {
    sentence: 'A file in the data folder cannot be read.',
    next: 'It has not been deleted. Check the disk and restore the file from a backup.',
  },
};
