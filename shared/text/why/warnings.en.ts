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
  endsOnEve:
    'The last day is {holiday}, which custom treats like a public holiday. A named person decides whether one more day is needed.',
  authorityZoneUnknown:
    'The time zone of the authority is not known. The target is the midnight that comes first in the Union.',
  extensionLate:
    'Form 6 is dated {sent}, after the sixty days had ended ({sixtyEnd:end}). Keep the data and ask: a named person decides.',
} as const;
