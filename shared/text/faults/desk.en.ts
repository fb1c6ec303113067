import type { FaultGroup } from './fault-words.ts';

export const deskEn: FaultGroup<'desk'> = {
  'desk.ownerChanged': {
    sentence: 'Somebody else has taken one of these orders in hand meanwhile. Nothing was changed.',
    next: 'Look who has it now, then decide again.',
  },
  'desk.notYours': {
    sentence: 'Only the person who has an order in hand can give it back.',
    next: 'Take it over first if it is to be yours, or ask your colleague.',
  },
  'desk.cannotSnooze': {
    sentence: 'An order cannot be put aside until then: its clock does not allow it.',
    next: 'Choose an earlier time, or deal with the order now.',
  },
};
