import type { FaultGroup } from './fault-words.ts';

export const programEn: FaultGroup<'bridge' | 'file' | 'lock' | 'practice' | 'print' | 'profile'> =
  {
    'bridge.badSender': {
      sentence: 'Something other than Ombud’s own window spoke to Ombud. It was not listened to.',
      next: 'Close Ombud, start it again, and tell whoever looks after security.',
    },
    'bridge.unknownCall': {
      sentence: 'The window asked for something this version of Ombud does not have.',
      next: 'Close Ombud and start it again; install it anew if that does not help.',
    },
    'bridge.badRequest': {
      sentence: 'What was asked for is incomplete or of the wrong form.',
      next: 'Check what you filled in and do it again.',
    },
    'bridge.tooLarge': {
      sentence: 'What was asked for is larger than Ombud takes at once.',
      next: 'Do it in smaller steps.',
    },
    'bridge.tooFast': {
      sentence: 'That came too quickly after the last time.',
      next: 'Wait a second and do it again.',
    },
    'bridge.dialogOpen': {
      sentence: 'A dialog of Ombud’s is still open on this computer.',
      next: 'Finish or cancel that one first; it may lie behind a window.',
    },
    'bridge.forbidden': {
      sentence: 'None of your roles allows this.',
      next: 'Let somebody with the role do it.',
    },
    'bridge.locked': {
      sentence: 'Ombud is locked.',
      next: 'Unlock it and do it again.',
    },
    'lock.systemLocked': {
      sentence: 'This computer’s own screen is still locked.',
      next: 'Unlock the computer first, then press Unlock here.',
    },
    'bridge.internal': {
      sentence: 'Ombud made a mistake of its own. What was in the journal is safe.',
      next: 'Start Ombud again. If it comes back, report it to Ombud’s support.',
    },
    'bridge.unknownFile': {
      sentence: 'Ombud no longer knows the file that was chosen.',
      next: 'Choose the file once more.',
    },
    'file.gone': {
      sentence: 'There is no file any more where it was chosen.',
      next: 'Look where it lies now and choose it there.',
    },
    'file.isFolder': {
      sentence: 'This is a folder; Ombud takes files alone.',
      next: 'Open the folder and choose the files in it, or pack it into one file.',
    },
    'file.notPlain': {
      sentence: 'This is no file with content of its own, but a pipe, a socket or a device.',
      next: 'Write its content to a file and choose that one.',
    },
    'file.noPlace': {
      sentence: 'What was dropped lies in another program and not in a folder of this computer.',
      next: 'Save it to a folder first, then choose it.',
    },
    'file.tooMany': {
      sentence: 'More files were chosen than there is room for here. None of them was added.',
      detail: 'There is room for {most} in all; with these it would be {would}.',
      next: 'Choose fewer, or pack them into one file.',
    },
    'file.tooManyAtOnce': {
      sentence: 'More files were chosen at once than Ombud takes. None of them was added.',
      detail: 'It takes {most} at a time.',
      next: 'Choose them in several goes.',
    },
    'bridge.unknownReport': {
      sentence: 'The report has been replaced by a newer one since it was shown.',
      next: 'Close the report, open it again, and save that one.',
    },
    'bridge.notSaved': {
      sentence: 'The file could not be written at that place.',
      next: 'Save it in another folder, one that is yours and has space.',
    },
    'practice.unreachable': {
      sentence: 'The controls of the practice platform do not answer.',
      next: 'Start the practice platform (npm run practice) and choose it in the menu again.',
    },
    'practice.refused': {
      sentence: 'The practice platform did not do what the menu asked for.',
      next: 'Open the practice page and look at its log; --reset gives a new platform.',
    },
    'print.failed': {
      sentence: 'The sheet could not be printed.',
      next: 'Check the printer and try again, or save it as a PDF.',
    },
    'print.notMade': {
      sentence: 'The PDF could not be made.',
      next: 'Try it again; if it stays so, print on paper.',
    },
    'print.notSaved': {
      sentence: 'The PDF could not be written where you chose.',
      next: 'Choose another folder, or make room there, and save it again.',
    },
    'profile.missing': {
      sentence: 'The practice platform does not run, so its profile is not there.',
      next: 'Start it (npm run practice), then try again.',
    },
    'profile.invalid': {
      sentence: 'The profile of the service cannot be read by this version of Ombud.',
      next: 'Make a new practice platform (npm run practice -- --reset), or get the profile again.',
    },
    'profile.liveIncomplete': {
      sentence:
        'There is no complete description of the national service yet, so Live cannot be chosen.',
      next: 'Use Practice until the national service has published all of its interface.',
    },
  };
