import type { Language } from '../../bridge/app-state.ts';

/**
 * What "Why?" says otherwise of an order that came another way than through the service: its times of receipt are those
 * a person wrote down.
 */
export const otherWayText = {
  en: {
    receivedEarlier:
      'Received {due}. The times of receipt that were recorded differ, the latest being {gate}. What must be done in time counts from the earliest.',
    receivedLater:
      'Received {gate}. The times of receipt that were recorded differ, the earliest being {due}. What must not be done too soon counts from the latest.',
  },
  sv: {
    receivedEarlier:
      'Mottagen {due}. De tider för mottagandet som har antecknats skiljer sig åt, den senaste {gate}. Det som ska göras i tid räknas från den tidigaste.',
    receivedLater:
      'Mottagen {gate}. De tider för mottagandet som har antecknats skiljer sig åt, den tidigaste {due}. Det som inte får göras för tidigt räknas från den senaste.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;
