import type { freshnessEn } from '../en/freshness.ts';
import type { Words } from '../words.ts';

export const freshnessSv: Words<typeof freshnessEn> = {
  asOf: (time) => `Uppdaterat ${time}`,
  neverRead: 'Brevlådan har aldrig lästs här',
  moved: (count) =>
    count === 0
      ? 'Nya order kan ha kommit sedan dess'
      : count === 1
        ? '1 frist kan ha ändrats sedan dess'
        : `${count} frister kan ha ändrats sedan dess`,
  movedUnknown: 'Frister kan ha ändrats sedan dess',
  thisMoved: 'Den här fristen kan ha ändrats sedan dess',
  railOnline: 'Ansluten',
  railHalted: 'Stoppad',
  railOffline: 'Frånkopplad',
  railStarting: 'Ansluter',
  railStale: 'Inget nytt',
  railRefused: 'Inte läst',
  railNever: 'Ingen kontakt än',
  offlineSince: (time) => `Frånkopplad sedan ${time}.`,
  offlineNever: 'Ingen kontakt med tjänsten än.',
  sinceStart: 'Inget har hörts sedan Ombud startade.',
  refused: 'Tjänsten svarar, men brevlådan går inte att läsa.',
  stale: 'Brevlådan har inte lästs på ett tag.',
  nextTry: (time) => `Nästa försök ${time}.`,
  tryingNow: 'Kontakt söks.',
  why: 'Varför?',
  tryNow: 'Försök nu',
  check: 'Kontrollera anslutningen',
  help: 'Vad som hjälper',
  works: 'Fungerar',
  worksAll: 'Att läsa, söka, skriva ut och förbereda svar.',
  worksUnsigned: 'Att läsa, söka och skriva ut. För att förbereda svar måste någon vara inloggad.',
  worksClosed: 'Inget förrän någon har loggat in: order är stängda på den här datorn.',
  fails: 'Fungerar inte',
  failsOffline:
    'Att sända, att logga in och nya order. Ingen här kan veta om en order har återkallats.',
  failsRefused:
    'Nya order kommer inte in och inget svar lämnar datorn. Ingen här kan veta om en order har återkallats.',
};
