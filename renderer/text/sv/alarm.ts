import type { alarmEn } from '../en/alarm.ts';
import type { Words } from '../words.ts';

export const alarmSv: Words<typeof alarmEn> = {
  banner: (reference, left) => `Order i nödsituation ${reference}. ${left} kvar.`,
  bannerLate: (reference) => `Order i nödsituation ${reference}. Lagens tidsgräns har passerats.`,
  bannerBody: 'Ingen har tagit emot larmet.',
  more: (count) => (count === 1 ? 'En till väntar.' : `${count} till väntar.`),
  open: 'Öppna',
  title: 'Order i nödsituation: vem tar den?',
  arrived: (time, ago) =>
    `Kom ${time}, för ${ago} sedan. Larmet ligger kvar tills en namngiven person har tagit den.`,
  answerBy: 'Svara före, säkert vid varje läsning',
  left: (left, latest) => `${left} kvar · lagens tidsgräns ${latest}`,
  late: (late, latest) => `${late} över lagens tidsgräns ${latest}`,
  order: 'Order',
  from: 'Från',
  asksFor: 'Begär',
  notified: 'Underrättad',
  notifiedYes: 'ja; i en nödsituation håller det inte svaret tillbaka',
  notifiedNo: 'nej; inget håller svaret tillbaka',
  owner: 'Tar emot larmet',
  you: (name) => `${name}, du`,
  readFirst: 'Läs först',
  take: 'Jag tar den',
  cannotTake: 'Dina roller tillåter inte att du tar den. Ring en kollega som får.',
  notSignedIn: 'Logga in för att ta den.',
};
