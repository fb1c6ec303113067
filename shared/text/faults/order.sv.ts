import type { FaultGroup } from './fault-words.ts';

export const orderSv: FaultGroup<'message' | 'mailbox' | 'answer' | 'document'> = {
  'message.tooLarge': {
    sentence: 'Ett meddelande är större än gränssnittet tar emot.',
    next: 'Dela svaret på fler identifierare eller lämna stora data på det sätt som ordern anger.',
  },
  'message.notXml': {
    sentence: 'Det som kom är inte XML som går att läsa. Det har sparats som det kom.',
    next: 'En frist kan löpa: fråga genast avsändaren vad det var, och svara vid behov genom webbportalen.',
  },
  'message.notHi1': {
    sentence:
      'Det som kom är XML, men inget meddelande i det här gränssnittet. Det har sparats som det kom.',
    next: 'En frist kan löpa: se på råtexten och be avsändaren sända på nytt.',
  },
  'message.refused': {
    sentence: 'Tjänsten läste meddelandet och sade nej till det som begärs där.',
    next: 'Läs tjänstens ord i orderns historik och rätta det de nämner.',
  },
  'message.alreadyThere': {
    sentence:
      'Tjänsten anger att den redan har något av meddelandet: ett tidigare försök har troligen kommit fram.',
    next: 'Vänta på kvittot, eller fråga myndigheten vad den har fått, innan något sänds på nytt.',
  },
  'message.invalidOutgoing': {
    sentence:
      'Ombud byggde ett meddelande som bryter mot schemat och höll inne det. Inget har lämnat datorn.',
    next: 'Svara genom webbportalen om det är bråttom, och anmäl detta till Ombuds support.',
  },
  'mailbox.overfull': {
    sentence: 'Mer ändrades under en enda sekund än brevlådan kan räkna upp, så något kan saknas.',
    detail: 'Listan slutar vid {maximum}.',
    next: 'Jämför inkorgen med webbportalen nu, och säg till tjänstens support.',
  },
  'answer.fileUnreadable': {
    sentence: 'Filen går inte att läsa: den är borta, öppen på annat håll eller inte din att läsa.',
    next: 'Kontrollera filen och välj den igen.',
  },
  'answer.fileTooLarge': {
    sentence: 'Filerna är större än ett svar får bära.',
    detail: 'Gränsen är {limit} byte.',
    next: 'Välj mindre, eller lämna stora data på det sätt som ordern anger.',
  },
  'answer.fileChanged': {
    sentence: 'En fil ändrades medan den togs in, eller är inte längre den som frystes.',
    next: 'Välj den igen när inget längre skriver i den.',
  },
  'answer.nothingToSend': {
    sentence: 'Det finns inget att svara med än: ingen fil, och inget besked om att data saknas.',
    next: 'Lägg till filer för en identifierare, eller säg att sådana data inte finns.',
  },
  'answer.filesPresent': {
    sentence: 'Det finns filer för identifieraren, så det kan inte också sägas att data saknas.',
    next: 'Ta först bort filerna om sådana data verkligen inte finns.',
  },
  'answer.taskOpen': {
    sentence: 'En identifierare har varken filer eller besked om att data saknas.',
    next: 'Gå igenom orderns alla identifierare och frys sedan.',
  },
  'answer.alreadyFrozen': {
    sentence: 'Paketet är fryst och kan inte ändras.',
    next: 'Öppna det igen för att ändra; då får det en ny kontrollsumma.',
  },
  'answer.notFrozen': {
    sentence: 'Bara ett fryst paket kan sändas, och det här svaret har inget.',
    next: 'Frys paketet först.',
  },
  'answer.hashDiffers': {
    sentence: 'Paketet är ett annat än det du såg: kontrollsumman skiljer sig.',
    next: 'Se på det som det nu är och bestäm igen.',
  },
  'answer.gateClosed': {
    sentence: 'Svaret får inte sändas nu: grinden är stängd.',
    next: 'Läs under Varför? när och av vem den öppnas.',
  },
  'answer.alreadySent': {
    sentence: 'Svaret har lämnat datorn och kan varken tas tillbaka eller ändras.',
    next: 'Säg till den utfärdande myndigheten om något i det var fel.',
  },
  'answer.orderUnknown': {
    sentence: 'Det finns ingen sådan order eller identifierare i journalen.',
    next: 'Gå tillbaka till inkorgen och öppna ordern igen.',
  },
  'document.unknown': {
    sentence: 'Journalen har inget innehåll för den här handlingen.',
    next: 'Se under Rådata vad som kom; be myndigheten sända den igen om den borde finnas här.',
  },
  'document.changed': {
    sentence: 'Handlingen är inte den som visades: en nyare version har kommit sedan dess.',
    next: 'Stäng detta och se på den som den är nu.',
  },
};
