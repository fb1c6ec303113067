import type { FaultGroup } from './fault-words.ts';

export const connectionSv: FaultGroup<'connection'> = {
  'connection.nameNotFound': {
    sentence: 'Tjänstens namn har ingen adress i den namnuppslagning som datorn använder.',
    next: 'Kontrollera nätet och VPN. Går andra sidor att öppna, fråga den som sköter namnuppslagningen.',
  },
  'connection.refused': {
    sentence: 'Tjänstens dator svarar, men inget tar emot anrop på porten.',
    next: 'Vänta lite och kontrollera igen: tjänsten kan hålla på att starta om.',
  },
  'connection.timeout': {
    sentence: 'Inget svar kom inom den tid som Ombud väntar.',
    next: 'Kontrollera igen. Går andra sidor att öppna kan en brandvägg eller en oregistrerad adress svälja anropet: fråga den som sköter nätet.',
  },
  'connection.closed': {
    sentence: 'Förbindelsen bröts när anropet hade gått iväg men svaret inte var helt.',
    next: 'Ombud försöker igen av sig självt med samma meddelande; inget görs två gånger.',
  },
  'connection.offline': {
    sentence: 'Datorn har ingen väg ut på nätet.',
    next: 'Anslut den. Det som har kommit finns kvar.',
  },
  'connection.proxyUnreachable': {
    sentence:
      'Datorns inställningar leder anropen till tjänsten genom en proxy, och proxyn svarar inte.',
    next: 'Kontrollera nätet. Är proxyn fel, låt rätta den i systemets inställningar; anslutningskontrollen namnger den.',
  },
  'connection.proxyRefused': {
    sentence: 'Den proxy som datorns inställningar anger släpper inte fram anropet till tjänsten.',
    next: 'Be den som sköter proxyn släppa fram Ombud till tjänsten, oöppnat och utan inloggning i proxyn.',
  },
  'connection.proxyUnsupported': {
    sentence: 'Datorns inställningar anger en proxy av ett slag som Ombud inte känner till.',
    next: 'Låt ange en HTTP-proxy i systemets inställningar, eller ett undantag för tjänsten.',
  },
  'connection.serverCertificateUnknown': {
    sentence:
      'Serverns certifikat kommer inte från den utfärdare som profilen litar på, så Ombud talar inte med den.',
    next: 'Prova ett annat nät och säg till den som sköter säkerheten. Det går inte att fortsätta ändå.',
  },
  'connection.inspected': {
    sentence:
      'Någon som profilen inte litar på går i god för tjänstens namn. Så gör utrustning som öppnar och läser det som passerar på ett nät. Inget har sänts till den.',
    next: 'Be den som sköter nätet att undanta tjänsten från TLS-granskning, eller använd ett annat nät. Finns ingen sådan utrustning, hämta den nuvarande profilen från tjänsten.',
  },
  'connection.serverCertificateExpired': {
    sentence: 'Certifikatet för tjänstens server har gått ut.',
    next: 'Kontrollera datorns datum. Är det rätt kan bara tjänsten åtgärda det.',
  },
  'connection.serverCertificateNotYetValid': {
    sentence: 'Certifikatet för tjänstens server gäller inte än.',
    next: 'Troligen går datorns klocka efter: ställ den och kontrollera igen.',
  },
  'connection.serverNameMismatch': {
    sentence: 'Servern som svarade är gjord för ett annat namn än det som anropades.',
    next: 'Kontrollera om nätet har en inloggningssida eller fel namnuppslagning, och säg till den som sköter säkerheten.',
  },
  'connection.tlsTooOld': {
    sentence:
      'De två sidorna fann ingen version av TLS som båda godtar; Ombud kräver 1.2 eller senare.',
    next: 'Leta efter en gammal proxy på vägen. Finns ingen måste tjänsten uppdateras.',
  },
  'connection.tlsFailed': {
    sentence: 'Det som svarade talar inte TLS som det ska.',
    next: 'Kontrollera att ingen proxy eller inloggningssida står emellan, och kontrollera igen.',
  },
  'connection.clientCertificateRefused': {
    sentence: 'Tjänsten litar inte på ert klientcertifikat. Servern och nätet är rätt.',
    next: 'Kontrollera att det är det skarpa certifikatet från en utfärdare som tjänsten godtar, inte ett testcertifikat.',
  },
  'connection.clientCertificateMissing': {
    sentence: 'Tjänsten såg inget klientcertifikat i anropet.',
    next: 'Ta in certifikatet igen och kontrollera sedan på nytt.',
  },
  'connection.clientCertificateExpired': {
    sentence: 'Tjänsten säger att ert klientcertifikat har passerat sitt datum.',
    next: 'Ta in det nya certifikatet. Gäller ert fortfarande, kontrollera datorns klocka.',
  },
  'connection.clientCertificateRevoked': {
    sentence: 'Tjänsten säger att ert klientcertifikat är spärrat.',
    next: 'Fråga utfärdaren varför och beställ ett nytt. Har ingen hos er spärrat det, betrakta nyckeln som stulen.',
  },
  'connection.addressNotRegistered': {
    sentence: 'Tjänsten släpper inte in den här nätadressen. Certifikatet godtogs.',
    next: 'Använd nätet vars adress är registrerad (kontor eller VPN), eller anmäl den här och vänta på godkännande.',
  },
  'connection.addressDropped': {
    sentence:
      'Tjänsten stängde dörren innan ett ord var sagt. Så gör den mot adresser som inte är registrerade.',
    next: 'Kontrollera att du använder det registrerade nätet (kontor eller VPN); låt annars registrera adressen.',
  },
  'connection.organisationUnknown': {
    sentence: 'Certifikatet är gott, men tjänsten känner ingen organisation med dess nummer.',
    next: 'Kontrollera att organisationens anmälan till tjänsten är klar.',
  },
  'connection.notSignedIn': {
    sentence: 'Tjänsten vill ha en inloggad person, och inloggningen saknas där eller har upphört.',
    next: 'Logga in igen och gör om det du gjorde.',
  },
  'connection.tokenNotBound': {
    sentence: 'Tjänsten säger att din inloggning hör till ett annat certifikat.',
    next: 'Logga ut och in igen med det certifikat som nu är på plats.',
  },
  'connection.levelTooLow': {
    sentence: 'Tjänsten vill ha en inloggning med högre tillitsnivå för det här.',
    next: 'Logga in igen med en e-legitimation på högre nivå.',
  },
  'connection.roleMissing': {
    sentence: 'Tjänsten ger dig ingen roll som tillåter det här. Själva inloggningen är rätt.',
    next: 'Låt någon med rollen göra det, eller be administratören om den.',
  },
  'connection.versionNotSupported': {
    sentence: 'Tjänsten tar inte emot den version av gränssnittet som Ombud talar.',
    detail: 'Den tar emot {supported}.',
    next: 'Välj en annan version på sidan Anslutning; talar Ombud ingen av dem, uppdatera Ombud. Använd till dess webbportalen för det som inte kan vänta.',
  },
  'connection.schemaRefused': {
    sentence: 'Tjänsten fann ett meddelande från Ombud som inte följer schemat.',
    next: 'Inget gjordes med det. Sänd rapporten till Ombuds support; använd webbportalen för det som inte kan vänta.',
  },
  'connection.answerUnreadable': {
    sentence:
      'Ett svar kom, men inte av tjänstens slag; en proxy eller en inloggningssida kan ha skrivit det.',
    next: 'Öppna en sida i webbläsaren och se om nätet frågar efter något, och kontrollera igen.',
  },
  'connection.answerTooLarge': {
    sentence: 'Tjänstens svar var större än Ombud tar emot och klipptes av.',
    next: 'Sänd rapporten till Ombuds support.',
  },
  'connection.serverFault': {
    sentence: 'Tjänsten råkade ut för ett eget fel.',
    detail: 'Den svarade {status}.',
    next: 'Ombud försöker igen av sig självt. Varar det, fråga tjänstens support.',
  },
  'connection.busy': {
    sentence: 'Tjänsten är upptagen eller stängd för arbete och ber om att bli anropad senare.',
    detail: 'Den anger {seconds} sekunder.',
    next: 'Vänta: Ombud anropar igen av sig självt.',
  },
  'connection.notFound': {
    sentence: 'Tjänsten har inget på adressen som profilen anger.',
    next: 'Profilen kan vara gammal: hämta den nuvarande från tjänsten.',
  },
  'connection.refusedOtherwise': {
    sentence: 'Tjänsten avvisade anropet av ett skäl som Ombud inte känner till.',
    detail: 'Den svarade {status} ({code}).',
    next: 'Sänd rapporten till tjänstens support: skälet är deras att förklara.',
  },
};
