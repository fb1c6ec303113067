import type { ReasonKey } from '../../deadlines/portal/reason-keys.ts';

/** What the portal may do otherwise, and what Ombud does. Nobody is found fault with: these are possible reasons. */
export const reasonsEn: Readonly<Record<ReasonKey, string>> = {
  planned:
    'It shows the time Ombud plans by, {at:end}. By then you are in time on every reading of the law; Ombud’s latest is later.',
  opening: 'It shows from when the answer may go, {at:end}, not by when.',
  end: 'It shows by when the answer is due, {at:end}, not from when it may go.',
  notMoved:
    'It leaves an end on a Saturday, Sunday or public holiday where it falls. Ombud moves it to the next working day.',
  moved: 'It moves the end to the next working day. Ombud leaves this one where it falls.',
  weekendsOnly:
    'It moves the end for Saturdays and Sundays, and not for the public holidays of the place where you act.',
  firstDayCounted: 'It counts the day of the event as day 1. Ombud leaves that day out.',
  sent: 'It counts from when the order was sent, {at}, not from receipt.',
  issued: 'It counts from when the order was issued, {at}, not from receipt.',
  otherReceipt:
    'It counts from the other time of receipt, {at}: the service and this computer noted different times.',
  correction: 'It counts from a change of the order, {at}, not from first receipt.',
  secondCopy: 'It counts from the other copy of the same order, received {at}.',
  emergencyTold: 'It counts from when the order was marked as an emergency, {at}.',
  clarified: 'It counts the whole time anew from the clarification, {at}.',
  exactTime: 'It ends at the time of day of the event. Ombud’s last day counts to its end.',
  endOfDay: 'It goes on to the end of the day. Ombud’s end is a time of day.',
  otherMidnight:
    'Its days end at midnight in {zone}. Ombud’s end at midnight in the place where you act.',
  exactHours: 'It counts the hours from the very second. Ombud leaves out the hour of the event.',
  fullHours: 'It counts from the next full hour. Ombud counts from the very second.',
  workingDays: 'It counts {n} working days. With Ombud every day counts.',
  notPaused:
    'It does not stop for a question or an objection: so “{clock}” would end without the pause.',
  paused: 'It stops for a question or an objection: so “{clock}” would end with the pause.',
  notReplaced: 'It does not follow the new deadline: so “{clock}” would end without it.',
  replaced: 'It follows a new deadline that Ombud’s clock does not go by: “{clock}”.',
  notCleared:
    'It leaves out the enforcing authority’s early confirmation: so “{clock}” would open without it.',
  notExtended: 'It leaves out the extension or the request: so “{clock}” would end by itself.',
  otherClock: 'It shows another clock: “{clock}”.',
  straight: 'It counts straight on: so “{clock}” would end. Ombud takes the more careful end.',
  evesFree:
    'It takes the eves of Midsummer, Christmas and New Year for public holidays. With Ombud they are working days.',
  evesWorking:
    'It takes the eves of Midsummer, Christmas and New Year for working days. Your settings make them holidays.',
  holidayElsewhere:
    'It goes by the public holidays of another place: so it would come out if {last:day} were one there.',
  otherDay:
    'It writes midnight with the other of its two days: where one day ends the next begins.',
};
