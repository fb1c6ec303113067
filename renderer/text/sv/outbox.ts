import type { outboxEn } from '../en/outbox.ts';
import type { Words } from '../words.ts';

export const outboxSv: Words<typeof outboxEn> = {
  title: 'Utkorg',
  lead: '”Sänt” står här först när tjänstens kvitto har kommit. Allt annat är inte sänt.',
  tryNow: 'Försök sända nu',
  trying: 'Försöker sända',
  nothingToTry: 'Inget väntar på att sändas.',
  allHeld: 'Ett försök sänder inget: vart och ett väntar på det som dess rad säger.',
  show: 'Visa svaret',
  showMessage: {
    correspondence: 'Visa skrivelsen',
    dataPreserved: 'Visa bevarandet',
    confirmWithdrawal: 'Visa ordern',
    nonExecution: 'Visa ordern',
  },
  takeBack: 'Ta tillbaka',
  state: 'Läge',
  order: 'Order',
  what: 'Vad som sänds',
  answer: 'Svar',
  part: (number) => `Svar, del ${number}`,
  messages: {
    correspondence: 'Skrivelse',
    dataPreserved: 'Besked om vad som bevaras',
    confirmWithdrawal: 'Bekräftelse av återkallelsen',
    nonExecution: 'Formulär 3',
  },
  reply: 'Svar på en skrivelse',
  enclosed: (count) => (count === 1 ? '1 bilaga' : `${count} bilagor`),
  next: 'Vad som händer nu',
  actions: 'Åtgärder',
  noAuthority: 'Myndighet inte angiven',
  files: (count) => (count === 1 ? '1 fil' : count === 0 ? 'inga filer' : `${count} filer`),
  hashOf: (what, reference) => `kontrollsumma: ${what}, ${reference}`,
  queuedBy: (name, time) => `lagt i kö av ${name}, ${time}`,
  latest: (time) => `sänd senast ${time}`,
  windowOpen: (time, left) => `öppet: sänd senast ${time}, ${left} kvar`,
  attempts: (count, time) =>
    count === 1 ? `1 försök, ${time}` : `${count} försök, det senaste ${time}`,
  groups: {
    notSent: 'Inte sänt',
    unclear: 'Oklart',
    refused: 'Inte godtaget',
    underWay: 'På väg',
    done: 'Klart',
  },
  kinds: {
    notSent: 'Inte sänt',
    hold: 'Spärr',
    person: 'En person',
    sending: 'Sänder',
    unclear: 'Oklart',
    sent: 'Sänt',
    acknowledged: 'Kvitterat',
    accepted: 'Sänt',
    refusedByService: 'Avvisat',
    refusedUnclear: 'Avvisat, oklart',
    deliveryRefused: 'Ej mottaget',
    stopped: 'Stoppat',
    stoppedInPart: 'Stoppat',
    stoppedUnclear: 'Stoppat',
  },
  persons: {
    duplicate: 'Avgör',
    changed: 'Avgör',
    secondPerson: 'Godkänn',
    signIn: 'Logga in',
    role: 'Saknar rätt',
  },
  waits: {
    law: 'Ordern har upphört. Svaret stoppas; inget går i väg.',
    question: 'Någon måste ange om återkallelsen i ett annat namn gäller; ordern frågar.',
    refusalUnsure:
      'Ett avslag har kommit, och tjänsten har inte angett vilken den verkställande myndigheten är. Går av sig självt om det inte är dess besked.',
    window: (time) => `Går av sig självt efter väntetiden, ${time}.`,
    suspended: 'Hålls tillbaka: en fråga eller invändning från oss (formulär 3) är inte avgjord.',
    duplicate:
      'Länkad som samma order sänd igen: titta på ordern, besvara den andra, eller ta bort länken.',
    changed:
      'Myndigheten har ändrat vad den begär sedan dess: titta på ordern, och öppna svaret igen eller ange att det fortfarande passar.',
    secondPerson: 'Väntar på en andra persons godkännande.',
    windowUnknown: 'Det är inte säkert än att väntetiden är över; tjänstens tidsuppgift inväntas.',
    certificate: 'Väntar på ett giltigt certifikat. Hämta in ett under Administration.',
    offline: 'Går av sig självt när det finns kontakt. Brevlådan läses först.',
    package: 'Paketet passar inte längre till ordern. Ta tillbaka det och kontrollera det.',
    signIn: 'Får gå nu. Logga in för att sända det.',
    role: 'Får gå nu. Någon vars roll får sända måste logga in.',
    mailbox: 'Går så snart brevlådan är läst: en återkallelse kan ha kommit.',
    pause: 'Nytt försök görs av sig självt.',
    turn: 'Går nu.',
  },
  again: {
    law: 'Ordern har upphört. Svaret stoppas; inget mer går i väg.',
    question: 'Inget upprepas förrän någon angett om återkallelsen i ett annat namn gäller.',
    refusalUnsure:
      'Inget upprepas förrän tjänsten har angett om avslaget är den verkställande myndighetens.',
    window: (time) => `Samma meddelande igen efter väntetiden, ${time}.`,
    suspended: 'Hålls tillbaka: en fråga eller invändning från oss (formulär 3) är inte avgjord.',
    duplicate:
      'Länkad som samma order sänd igen: titta på ordern, besvara den andra, eller ta bort länken.',
    changed:
      'Myndigheten har ändrat vad den begär sedan dess. Inget upprepas förrän någon har sett på ordern.',
    secondPerson: 'Väntar på en andra persons godkännande.',
    windowUnknown: 'Samma meddelande igen när tjänstens tid är känd.',
    certificate: 'Samma meddelande igen när det finns ett giltigt certifikat.',
    offline: 'Samma meddelande igen när det finns kontakt.',
    package:
      'Ordern har ändrats sedan dess. Inget upprepas; fråga myndigheten om uppgifterna kom fram.',
    signIn: 'Samma meddelande igen när någon som får sända har loggat in.',
    role: 'Samma meddelande igen när någon vars roll får sända har loggat in.',
    mailbox: 'Samma meddelande igen när brevlådan är läst.',
    pause: 'Samma meddelande sänds igen av sig självt.',
    turn: 'Samma meddelande sänds igen nu.',
  },
  untilRetry: (time) => `nästa försök ${time}`,
  untilAsked: (time) => `tjänsten bad om väntan till ${time}`,
  untilPoll: (time) => `nästa kontaktförsök ${time}`,
  ends: {
    sending: 'På väg. Det räknas som sänt när tjänsten godtar varje del.',
    sent: 'Godtaget av tjänsten. Myndighetens kvitto återstår.',
    sentOnly: 'Godtaget av tjänsten. Det fanns inget att ta emot.',
    acknowledged: 'Myndigheten har tagit emot allt.',
    refusedByService:
      'Tjänsten tog inte emot det; myndigheten har inget. Öppna svaret, rätta det och sänd på nytt.',
    refusedUnclear:
      'Tjänsten avvisade det senaste försöket, men ett tidigare kan ha kommit fram. Fråga myndigheten om den har uppgifterna, och ange det vid ordern, innan svaret öppnas.',
    deliveryRefused:
      'Myndigheten rapporterade ett fel; den har inte uppgifterna. Öppna svaret, rätta det och sänd på nytt.',
    stoppedWithdrawn: 'Ordern återkallades innan något gick i väg.',
    stoppedRefused: 'Den verkställande myndigheten avslog innan något gick i väg.',
    stoppedInPart:
      'Den verkställande myndigheten avslog en del innan något gick i väg. Öppna svaret igen och packa resten.',
    stoppedGoesOn:
      'Det stoppades innan något gick i väg, och ordern gäller. Öppna svaret igen och packa det på nytt.',
    stoppedWaits: {
      review:
        'Det stoppades innan något gick i väg. Inget kan packas nu: det som är kvar väntar tills vår invändning är avgjord.',
      clarification:
        'Det stoppades innan något gick i väg. Inget kan packas nu: det som är kvar väntar tills myndigheten har klargjort vår fråga.',
    },
    stoppedUnclear:
      'Ordern upphörde efter ett försök. Myndigheten kan ha uppgifterna; svaret säger vad du ska göra.',
  },
  sentAt: (time) => `sänt ${time}`,
  receivedAt: (time) => `kvitto ${time}`,
  bars: {
    onItsWay: 'Det är på väg och kan inte tas tillbaka.',
    unclear: 'Det kan ha kommit fram och kan inte tas tillbaka.',
    alreadySent: 'Det är sänt.',
    over: 'Inget av det väntar längre.',
  },
  more: (count) => `Visa ${count} till`,
  loading: 'Läser journalen',
  emptyTitle: 'Inget har lagts i kö',
  emptyBody:
    'Svar, skrivelser och bekräftelser syns här när de är lagda i kö för att sändas, och finns kvar att se när de har kommit fram.',
  offlineTitle: 'Vad som fungerar utan kontakt',
  offlineBody:
    'Att läsa, söka, förbereda och frysa. Inte: sändning, nya order, återkallelser. Det som läggs i kö nu väntar här och går när det finns kontakt.',
  stoppedTitle: 'Ordern upphörde efter ett försök att sända',
  stoppedWhat:
    'Ett försök gjordes innan det var känt här att ordern upphört, och inget klart svar kom. Inget mer sänds.',
  stoppedHas:
    'Myndigheten har antingen hela paketet med kontrollsumman nedan eller inget av det; aldrig en del.',
  stoppedDo:
    'Meddela den utfärdande myndigheten att uppgifterna kan ha nått den, med transaktionen och kontrollsumman nedan, och fråga om så är fallet. Bevara myndighetens besked tillsammans med ordern.',
  stoppedWhy:
    'Svaret kan inte öppnas igen: ett andra meddelande skulle kunna lämna samma uppgifter två gånger.',
};
