/** What the law leaves open, and the choice Ombud has made: the one that can do no harm. */
export const questionsEn = {
  U1: {
    asks: 'What is “receipt”: submission, arrival at the national system, availability to us, first opening?',
    choice:
      'What must be done in time counts from the earliest known instant, what must wait from the latest.',
  },
  U2: {
    asks: 'Does a period move to the next working day when its last day is none?',
    choice: 'The legal end moves; the target and the red line do not.',
  },
  U3: {
    asks: 'Does the release window open at the moved or the unmoved end?',
    choice: 'At the moved end. The enforcing authority is asked beforehand.',
  },
  U4: {
    asks: 'How wide is “at the end of the ten days”?',
    choice: 'As wide as the grace in the settings.',
  },
  U5: {
    asks: 'Is the hour of the event counted?',
    choice: 'For the target yes, for the legal end no.',
  },
  U6: {
    asks: 'Are the eves of holidays working days?',
    choice: 'Yes, with a switch for each year. A person looks when a hold ends on an eve.',
  },
  U7: {
    asks: 'Which rules of the issuing State apply to the objection, and do they move its end?',
    choice: 'Nothing moves; file by the strictest count.',
  },
  U8: {
    asks: 'Whose midnight ends the day when the authority sits in another zone?',
    choice: 'Ours for the legal end; the target is safe in every zone.',
  },
  U9: {
    asks: 'Do the sixty days run from receipt or from the act of preserving?',
    choice: 'From receipt, to the later end.',
  },
  U10: {
    asks: 'How are the thirty days added, and must Forms 5 and 6 be sent or received in time?',
    choice:
      'The later of both counts. A form dated inside the period counts; nothing is released without a fresh poll.',
  },
  U11: {
    asks: 'How much time is left after a clarification?',
    choice:
      'The old target if it is still ahead, else as soon as possible. The rest of the time is only the legal end.',
  },
  U12: {
    asks: 'Do the ten days run from our receipt or from the enforcing authority’s?',
    choice: 'From ours. If theirs is known to be later, a named person releases.',
  },
  U13: {
    asks: 'Is the objection in an emergency due in eight hours or in ten days?',
    choice: 'In short form within eight hours, complete within ten days.',
  },
  U14: {
    asks: 'Does the rule of two working days stretch 48 or 96 hours?',
    choice: 'No. Nothing of ours depends on it.',
  },
  U15: {
    asks: 'When does an objection suspend, and how much time is left when the court upholds?',
    choice:
      'After filing nothing concerned is sent, and all clocks stay in sight; after “upheld” as soon as possible.',
  },
  U16: {
    asks: 'How are the days of availability counted?',
    choice: 'At least to the moved end of the tenth day, at most 45 times 24 hours.',
  },
  U17: {
    asks: 'Does any answer end the suspension, or only one that helps?',
    choice:
      'A person says whether it clarifies. For silence on a preservation order any reaction counts.',
  },
  U18: {
    asks: 'What if a new order comes instead of a correction?',
    choice: 'Both are linked, the new one has its own clock, the preserved data stay.',
  },
  U19: {
    asks: 'How fast is a preservation order in an emergency?',
    choice: 'At once, in the same queue as orders of eight hours.',
  },
  U20: {
    asks: 'When does a time limit end that is stated as a date only?',
    choice: 'With that date, by the earlier midnight of the two zones. It does not move.',
  },
  U21: {
    asks: 'Do forms on privilege or impossibility suspend the clock?',
    choice: 'No. It stays open until the issuing authority answers; a person decides.',
  },
  U22: {
    asks: 'Does an outage of the system extend a period?',
    choice: 'No. Another channel is used and recorded.',
  },
} as const;
