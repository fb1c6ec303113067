import type { AnyTemplate } from '../orders/practice-orders.ts';
import type { Language } from '../web/language.ts';

/** One practice order in words: what it is, whose clock runs, what one should learn from it. */
export interface OrderTexts {
  readonly title: string;
  readonly what: string;
  readonly clock: string;
  readonly learn: string;
}

const en: Readonly<Record<AnyTemplate, OrderTexts>> = {
  plain: {
    title: 'Ten days, nobody notified',
    what: 'A German prosecutor asks who holds a mailbox and what a telephone number was connected to.',
    clock: 'Ten days from receipt, as soon as you can.',
    learn: 'The whole path: read, gather files, freeze the package, send.',
  },
  notified: {
    title: 'Notified: do not send yet',
    what: 'A French court asks for traffic data of two accounts; the Swedish enforcing authority was notified.',
    clock: 'The window opens when the ten days end, or when that authority clears the order.',
    learn: 'Prepare everything, let it wait, and see it leave when the window opens.',
  },
  emergency: {
    title: 'Emergency',
    what: 'A child is missing in the Netherlands; whoever used an address and a number must be found.',
    clock: 'Eight hours, night or not.',
    learn: 'Take the alarm, answer first and fast.',
  },
  languages: {
    title: 'In two languages',
    what: 'An Austrian order in German, with a Swedish translation of the form beside the original.',
    clock: 'Ten days from receipt.',
    learn: 'Find both documents and know which one is the original.',
  },
  subscriber: {
    title: 'Subscriber data only',
    what: 'A Finnish prosecutor asks who held one telephone number, and nothing more.',
    clock: 'Ten days from receipt.',
    learn: 'Give what is asked and no more: one identifier, one file.',
  },
  content: {
    title: 'Content, validated by a judge',
    what: 'An Italian prosecutor asks for the messages of a mailbox; a judge has validated the order.',
    clock: 'Notified: the window opens when the ten days end, or earlier when cleared.',
    learn: 'Look for the validation, and leave out what the order excludes.',
  },
  identifiers: {
    title: 'Several identifiers',
    what: 'A Spanish court names an e-mail address, a number, two IP addresses with times and an account.',
    clock: 'Ten days from receipt.',
    learn: 'Each identifier has its own data and its own period; answer each of them.',
  },
  attachments: {
    title: 'With attachments',
    what: 'A Portuguese order whose messages are listed in an attachment; the decision of the judge is another.',
    clock: 'Notified: the window opens when the ten days end, or earlier when cleared.',
    learn: 'Read the attachments before you gather anything, and check their hashes.',
  },
  preservation: {
    title: 'Preserve only',
    what: 'A Belgian investigating judge asks to keep a mailbox, a number’s connections and an account.',
    clock: 'At once; then kept for sixty days, longer when told so.',
    learn: 'Keep the data, say that you do, and hand over nothing until production is requested.',
  },
  doubtful: {
    title: 'Does this come from whom it says?',
    what: 'A German prosecutor, as it seems, asks what a telephone number was connected to. Much about it is odd.',
    clock: 'Ten days from receipt, whatever you think of it.',
    learn:
      'Read the sender check, ask the authority in the directory, and let nothing go before you know.',
  },
  emergencyNotified: {
    title: 'Emergency, authority notified',
    what: 'A man was abducted in the Netherlands; traffic data of a number, and the Swedish enforcing authority was notified.',
    clock: 'Eight hours for you. That authority has 96, and you do not wait for it.',
    learn: 'Answer in time, and know what it means when a refusal comes afterwards.',
  },
};

const sv: Readonly<Record<AnyTemplate, OrderTexts>> = {
  plain: {
    title: 'Tio dagar, ingen underrättad',
    what: 'En tysk åklagare frågar vem som har en brevlåda och vad ett telefonnummer har varit kopplat till.',
    clock: 'Tio dagar från mottagandet, så snart du kan.',
    learn: 'Hela vägen: läs, samla filer, frys paketet, sänd.',
  },
  notified: {
    title: 'Underrättad: sänd inte än',
    what: 'En fransk domstol begär trafikuppgifter om två konton; den svenska verkställande myndigheten är underrättad.',
    clock: 'Fönstret öppnar när de tio dagarna är slut, eller när den myndigheten ger klartecken.',
    learn: 'Förbered allt, låt det vänta och se det gå i väg när fönstret öppnar.',
  },
  emergency: {
    title: 'Nödsituation',
    what: 'Ett barn är försvunnet i Nederländerna; den som använde en adress och ett nummer måste hittas.',
    clock: 'Åtta timmar, dag som natt.',
    learn: 'Ta larmet, svara först och fort.',
  },
  languages: {
    title: 'På två språk',
    what: 'En österrikisk order på tyska, med en svensk översättning av formuläret vid sidan av originalet.',
    clock: 'Tio dagar från mottagandet.',
    learn: 'Hitta båda handlingarna och vet vilken som är originalet.',
  },
  subscriber: {
    title: 'Bara abonnentuppgifter',
    what: 'En finsk åklagare frågar vem som hade ett telefonnummer, och inget mer.',
    clock: 'Tio dagar från mottagandet.',
    learn: 'Lämna det som begärs och inget mer: en identifierare, en fil.',
  },
  content: {
    title: 'Innehåll, validerat av domare',
    what: 'En italiensk åklagare begär meddelandena i en brevlåda; en domare har godkänt ordern.',
    clock:
      'Underrättad: fönstret öppnar när de tio dagarna är slut, eller tidigare vid klartecken.',
    learn: 'Leta efter godkännandet och utelämna det som ordern undantar.',
  },
  identifiers: {
    title: 'Flera identifierare',
    what: 'En spansk domstol nämner en e-postadress, ett nummer, två ip-adresser med tider och ett konto.',
    clock: 'Tio dagar från mottagandet.',
    learn: 'Varje identifierare har egna uppgifter och en egen period; svara på var och en.',
  },
  attachments: {
    title: 'Med bilagor',
    what: 'En portugisisk order vars meddelanden räknas upp i en bilaga; domarens beslut är en annan.',
    clock:
      'Underrättad: fönstret öppnar när de tio dagarna är slut, eller tidigare vid klartecken.',
    learn: 'Läs bilagorna innan du samlar något, och kontrollera deras kontrollsummor.',
  },
  preservation: {
    title: 'Bara bevara',
    what: 'En belgisk undersökningsdomare ber att en brevlåda, ett nummers anslutningar och ett konto bevaras.',
    clock: 'Genast; sedan bevaras det i sextio dagar, längre om det sägs till.',
    learn: 'Bevara, säg att du gör det och lämna inte ut något förrän utlämnande begärs.',
  },
  doubtful: {
    title: 'Kommer den från den som den säger?',
    what: 'En tysk åklagare, som det ser ut, frågar vad ett telefonnummer har varit kopplat till. Mycket i den är märkligt.',
    clock: 'Tio dagar från mottagandet, vad du än tror om den.',
    learn:
      'Läs kontrollen av avsändaren, fråga myndigheten i förteckningen och släpp inget innan du vet.',
  },
  emergencyNotified: {
    title: 'Nödsituation, myndigheten underrättad',
    what: 'En man är bortförd i Nederländerna; trafikuppgifter om ett nummer, och den svenska verkställande myndigheten är underrättad.',
    clock: 'Åtta timmar för dig. Den myndigheten har 96, och du väntar inte på den.',
    learn: 'Svara i tid, och vet vad det innebär när ett avslag kommer efteråt.',
  },
};

export const orderTexts: Readonly<Record<Language, Readonly<Record<AnyTemplate, OrderTexts>>>> = {
  en,
  sv,
};
