import type { versionsEn } from '../en/versions.ts';
import type { Words } from '../words.ts';

export const versionsSv: Words<typeof versionsEn> = {
  title: 'Gränssnittets version',
  lead: 'Tjänsten och Ombud skriver till varandra i en och samma version av standarden. När en version ska upphöra meddelar tjänsten det i förväg, och det visas här.',
  version: ({ etsi, profile }) => `TS 104 144 ${profile} (TS 103 120 ${etsi})`,
  used: 'Används',
  ends: 'Upphör',
  noEnd: 'inget slutdatum meddelat',
  knownSince: 'Känt sedan',
  others: 'Andra versioner som Ombud talar',
  taken: 'tjänsten tar emot den',
  use: ({ etsi, profile }) => `Använd ${profile} (${etsi})`,
  chosen: ({ etsi, profile }) => `Meddelanden skrivs nu i ${profile} (${etsi}).`,
  needsRole: 'Kräver att en administratör eller rättsligt ombud är inloggad.',
  left: (days) => (days === 1 ? '1 dag kvar' : `${days} dagar kvar`),
  banner: (end, profile, date) =>
    end.kind === 'deprecated'
      ? `Tjänsten avråder sedan ${date} från version ${profile} av gränssnittet. Inget slutdatum är meddelat.`
      : end.kind === 'ended'
        ? `Version ${profile} av gränssnittet upphörde ${date}.`
        : `Version ${profile} av gränssnittet upphör ${date}: ${end.days === 1 ? '1 dag' : `${end.days} dagar`} kvar.`,
  bannerBody: {
    deprecated: 'Inget att göra i dag. Byt till en annan version innan den upphör.',
    ending: 'Byt till en annan version före dess, så fortsätter order att komma utan avbrott.',
    ended: 'Tjänsten kan när som helst neka den, och då kommer inga order fram. Byt nu.',
  },
  toVersions: 'Till versionerna',
};
