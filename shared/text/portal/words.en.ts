/** How a comparison with the portal is put. */
export const portalWordsEn = {
  kinds: {
    answerBy: 'Answer by',
    answerFrom: 'Answer not before',
    keepUntil: 'Keep until',
  },
  says: 'The portal says:',
  same: 'the same as Ombud',
  dayLater: '1 day later than Ombud',
  dayEarlier: '1 day earlier than Ombud',
  daysLater: '{n} days later than Ombud',
  daysEarlier: '{n} days earlier than Ombud',
  hoursLater: '{hours} h {minutes} min later than Ombud',
  hoursEarlier: '{hours} h {minutes} min earlier than Ombud',
  wholeHoursLater: '{hours} h later than Ombud',
  wholeHoursEarlier: '{hours} h earlier than Ombud',
  minutesLater: '{minutes} min later than Ombud',
  minutesEarlier: '{minutes} min earlier than Ombud',
  noneOfOurs: 'Ombud has no such date now',
  /** Before the reasons. */
  byOne: 'A possible reason; with it the date comes out exactly so:',
  byEach: 'Possible reasons; with each of them the date comes out exactly so:',
  byTwo: 'No single reason gives this date. Two together do, for example:',
  andAlso: 'And:',
  further: '{n} further pairs of reasons give the same date.',
  unexplained:
    'No way of counting that Ombud knows gives this date. Look whether it was read off right, and ask the service if it matters.',
  sameSay: 'Both come to the same date.',
  /** What Ombud does with it. */
  goesOn: {
    answerBy: {
      earlier:
        'Ombud’s clock and alarms stay as they are. It does no harm to plan by the portal’s earlier date.',
      later:
        'Ombud goes on by its own date, which rests on the law and is the earlier: by then you are in time by both.',
      none: 'No clock of Ombud moves by it.',
      beforeOpening:
        'The portal’s date lies before the window opens. Ombud does not send before it: what leaves too early cannot be called back. Ask the enforcing authority whether it confirms earlier.',
    },
    answerFrom: {
      earlier:
        'Ombud keeps the window shut until its own date: what leaves too early cannot be called back.',
      later:
        'Ombud opens the window by its own date. Whoever waits for the portal’s may be late: ask the enforcing authority.',
      none: 'No clock of Ombud moves by it. If the order was notified, look whether its certificate says so.',
    },
    keepUntil: {
      earlier: 'Ombud goes on by its own date: data that are gone cannot be brought back.',
      later:
        'Ombud lets nothing go before its own date. Look why the portal’s is later before anything is let go.',
      none: 'Ombud keeps these data without an end date: nothing is let go by the portal’s.',
    },
  },
};
