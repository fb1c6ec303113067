/** What a person has to know before relying on a clock. */
export const warningsEn = {
  unknownDaysDue:
    'Ombud has no public holidays of {country} for {year}. The end is not moved at all: act by then.',
  unknownDaysHeld:
    'Ombud has no public holidays of {country} for {year}. The data are kept {days} days longer; find out the true end before anything is deleted.',
  unknownDaysGate:
    'Ombud has no public holidays of {country} for {year}. The opening counts weekends only: nothing is sent by it alone. Ask the enforcing authority for an express confirmation.',
  unknownDaysWatch:
    'Ombud has no public holidays of {country} for {year}. Only weekends are counted: the true end may be later.',
  beforeApplication:
    'The event lies before 18 August 2026, the first day on which the Regulation applied: no order under it could come then. Look at the date again.',
  endsOnEve:
    'The last day is {holiday}, which custom treats like a public holiday. A named person decides whether one more day is needed.',
  authorityZoneUnknown:
    'The time zone of the authority is not known. The target is the midnight that comes first in the Union.',
  extensionLate:
    'Form 6 is dated {sent}, after the sixty days had ended ({sixtyEnd:end}). Keep the data and ask: a named person decides.',
  namedEndLater:
    'The authority names {named} as the end. The duty ends {end:end} all the same: a date does not prolong it, only the form of extension, once, or the confirmation that production has been requested (Annexes VI and V). Ask the authority before anything is let go.',
  namedEndEarlier:
    'The authority names {named} as the end. Nothing may go so soon: the duty ends {end:end}, unless the authority says that the data are no longer needed. Ask it if that is what it means.',
} as const;
