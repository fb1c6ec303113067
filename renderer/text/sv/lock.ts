import type { lockEn } from '../en/lock.ts';
import type { Words } from '../words.ts';

export const lockSv: Words<typeof lockEn> = {
  title: 'Ombud är låst',
  since: (time) => `Låst sedan ${time}.`,
  cause: {
    idle: 'Ingen hade använt datorn på en stund.',
    system: 'Datorns skärm låstes.',
    suspend: 'Datorn gick i viloläge.',
    person: 'Någon låste här.',
    start: 'Ombud har just startats.',
  },
  receives: 'Ombud fortsätter att ta emot',
  receivesSmall: 'Nya order hämtas och förvaras säkert, och du får veta när något kommer.',
  offline: 'Ombud fortsätter att söka kontakt med tjänsten',
  offlineSmall: 'Nya order hämtas så snart det finns kontakt.',
  kept: 'Det påbörjade är kvar, utom i dialogrutor',
  keptStart: 'Skrivelser och svar med sina filer finns i journalen.',
  keptSmall:
    'Skrivelser och svar med sina filer finns i journalen. En anteckning och en order som håller på att registreras finns kvar i tre dagar, men inte längre än Ombud är igång; skannade original får väljas igen. Dialogrutor som inte blev klara får fyllas i på nytt.',
  back: 'Du kommer tillbaka dit du var.',
  emergency: 'En order i en nödsituation väntar på att någon tar den.',
  emergencyBody: 'Lås upp Ombud för att se den.',
  unlock: 'Lås upp',
  unlockSignIn: 'Lås upp med e-legitimation',
  unlocking: 'Frågar nyckelringen',
  signInAgain: 'Leverantörens regler kräver en ny inloggning med e-legitimation för att låsa upp.',
  keychainMayAsk: 'Datorns nyckelring kan fråga efter sitt lösenord.',
  signInNote:
    'Också någon annan kan logga in och arbetar då med sina egna rättigheter. Den tidigare inloggningen avslutas.',
  lockLabel: 'Lås Ombud',
  lockAfter: 'Lås när ingen använder datorn',
  lockAfterHint: 'Ombud låses också med datorns eget lås och när datorn går i viloläge.',
  minutes: (count) => (count === 1 ? 'Efter 1 minut' : `Efter ${count} minuter`),
  never: 'Aldrig (bara i övning)',
};
