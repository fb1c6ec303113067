import type { FaultGroup } from './fault-words.ts';

export const certificateSv: FaultGroup<'certificate'> = {
  'certificate.none': {
    sentence:
      'Här finns inget klientcertifikat än, så tjänsten skulle inte veta vilken organisation som anropar.',
    next: 'Ta in certifikatfilen som du fick av utfärdaren.',
  },
  'certificate.wrongPin': {
    sentence: 'PIN-koden öppnar inte filen. Själva filen ser rätt ut.',
    next: 'Skriv PIN-koden ur brevet som hör till just den här filen; stora och små bokstäver räknas.',
  },
  'certificate.notPkcs12': {
    sentence: 'Filen är ingen PKCS#12-behållare som Ombud kan läsa.',
    next: 'Välj filen från utfärdaren som slutar på .p12 eller .pfx. Ett certifikat utan nyckel (.cer, .pem) räcker inte.',
  },
  'certificate.tooLarge': {
    sentence: 'Filen är för stor för att vara en certifikatfil och har inte öppnats.',
    detail: 'Högst {limit} byte läses.',
    next: 'Välj filen som du fick av certifikatutfärdaren.',
  },
  'certificate.noKey': {
    sentence:
      'Filen gick att öppna, men en av dess två halvor saknas: den privata nyckeln eller certifikatet.',
    next: 'Be utfärdaren om en fil med båda, eller exportera den igen med den privata nyckeln.',
  },
  'certificate.keyMismatch': {
    sentence: 'Den privata nyckeln i filen hör inte till certifikatet i den.',
    next: 'Be utfärdaren om en ny fil; den här kan inte bevisa något.',
  },
  'certificate.expired': {
    sentence: 'Certifikatet har gått ut. Det är inget fel på PIN-koden eller filen.',
    detail: 'Det gällde till {date}.',
    next: 'Beställ ett nytt certifikat av utfärdaren och ta in det.',
  },
  'certificate.notYetValid': {
    sentence: 'Certifikatet gäller inte än.',
    detail: 'Det gäller från {date}.',
    next: 'Kontrollera datorns klocka. Går den rätt, vänta till den dagen.',
  },
  'certificate.noClientAuth': {
    sentence:
      'Certifikatet är inte gjort för att logga in som klient (clientAuth saknas), så tjänsten skulle avvisa det.',
    next: 'Beställ ett organisationscertifikat för klientautentisering; ett webbservercertifikat duger inte.',
  },
  'certificate.noDigitalSignature': {
    sentence:
      'Certifikatets nyckel får inte signera (digitalSignature saknas), och anslutningen kräver en signatur.',
    next: 'Beställ ett certifikat vars nyckelanvändning innefattar digital signatur.',
  },
  'certificate.noOrganisationNumber': {
    sentence:
      'Varken serialNumber eller organizationIdentifier i certifikatet har ett svenskt organisationsnummer.',
    next: 'Beställ ett organisationscertifikat; ett för en person eller en webbadress duger inte.',
  },
  'certificate.organisationNumbersDisagree': {
    sentence: 'Certifikatets två fält pekar ut olika organisationer.',
    detail:
      'serialNumber säger {serialNumber}, organizationIdentifier säger {organizationIdentifier}.',
    next: 'Be utfärdaren rätta det; tjänsten kan läsa det på båda sätten.',
  },
  'certificate.wrongCheckDigit': {
    sentence: 'Organisationsnumret i certifikatet kan inte finnas: kontrollsiffran är fel.',
    next: 'Jämför det med registreringsbeviset och be utfärdaren rätta det.',
  },
  'certificate.otherOrganisation': {
    sentence: 'Certifikatet tillhör en annan organisation än profilen.',
    detail: 'Där står {found}; profilen är för {expected}.',
    next: 'Välj rätt organisations certifikat.',
  },
  'certificate.unknownIssuer': {
    sentence: 'Certifikatet är inte utfärdat av någon som tjänsten godtar.',
    next: 'Kontrollera att det inte är ett test eller ett gammalt certifikat, och beställ ett av en utfärdare på tjänstens lista.',
  },
  'certificate.unsupportedKey': {
    sentence: 'Nyckeln är av en sort eller längd som Ombud inte använder.',
    next: 'Beställ ett certifikat med RSA-nyckel på minst 2 048 bitar, eller EC-nyckel på P-256, P-384 eller P-521.',
  },
};
