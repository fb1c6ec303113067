import type { FaultGroup } from './fault-words.ts';

export const signInSv: FaultGroup<'signIn'> = {
  'signIn.cancelled': {
    sentence: 'Inloggningen avbröts.',
    next: 'Börja om när du är redo.',
  },
  'signIn.expired': {
    sentence: 'Inloggningen tog längre tid än den får och avslutades.',
    next: 'Börja om och bekräfta i e-legitimationen inom den tid som visas.',
  },
  'signIn.wrongPerson': {
    sentence: 'E-legitimationen som användes tillhör någon annan än den person som valdes.',
    next: 'Börja om och använd din egen e-legitimation.',
  },
  'signIn.eidBlocked': {
    sentence:
      'E-legitimationen är spärrad eller gäller inte längre. Det är inget fel på Ombud eller certifikatet.',
    next: 'Skaffa en ny hos utfärdaren, eller logga in med en annan.',
  },
  'signIn.eidNotStarted': {
    sentence: 'E-legitimationens program startade inte.',
    next: 'Kontrollera att det finns på datorn eller i telefonen, och börja om inloggningen.',
  },
  'signIn.denied': {
    sentence: 'Inloggningstjänsten nekade utan att säga varför.',
    next: 'Försök en gång till. Nekar den igen, fråga tjänstens support.',
  },
  'signIn.declined': {
    sentence: 'Inloggningen nekades i telefonen.',
    next: 'Var det du, börja om. Annars läste någon annan av koden: säg till den som sköter säkerheten.',
  },
  'signIn.levelTooLow': {
    sentence:
      'Inloggningen var rätt, men e-legitimationen når inte den tillitsnivå som tjänsten kräver.',
    detail: 'Den gav {given}; det behövs {needed}.',
    next: 'Logga in med en e-legitimation på minst den nivån.',
  },
  'signIn.stateMismatch': {
    sentence:
      'Webbläsaren kom tillbaka från en inloggning som Ombud inte har startat. Den avvisades.',
    next: 'Stäng den sidan och börja om inloggningen från Ombud.',
  },
  'signIn.nonceMismatch': {
    sentence: 'Beviset på inloggningen hör till ett annat försök. Det godtogs inte.',
    next: 'Börja om inloggningen. Händer det två gånger, säg till den som sköter säkerheten.',
  },
  'signIn.issuerMismatch': {
    sentence: 'Svaret kom inte från profilens inloggningstjänst. Det godtogs inte.',
    next: 'Börja om inloggningen. Händer det två gånger, logga inte in och säg till den som sköter säkerheten.',
  },
  'signIn.audienceMismatch': {
    sentence: 'Beviset på inloggningen är utställt till ett annat program. Det godtogs inte.',
    next: 'Börja om inloggningen. Händer det två gånger, fråga tjänstens support.',
  },
  'signIn.notGenuine': {
    sentence: 'Beviset på inloggningen saknar giltig underskrift, eller gäller inte nu.',
    next: 'Kontrollera datorns klocka och börja om. Är det likadant, säg till den som sköter säkerheten.',
  },
  'signIn.clientRefused': {
    sentence: 'Inloggningstjänsten släpper inte in själva Ombud.',
    next: 'Kontrollera att profilen och klientcertifikatet hör ihop, och fråga sedan tjänstens support.',
  },
  'signIn.notGranted': {
    sentence:
      'Inloggningstjänsten löste inte in inloggningen: den kom för sent, var redan använd, eller så godtas inte ert certifikat där.',
    next: 'Börja om. Händer det två gånger, kontrollera certifikatet.',
  },
  'signIn.notBound': {
    sentence:
      'Behörigheten som gavs är inte knuten till ert klientcertifikat, så Ombud använder den inte.',
    next: 'Kontrollera certifikatet och logga in igen. Är det likadant ligger felet hos inloggningstjänsten.',
  },
  'signIn.otherOrganisation': {
    sentence: 'Du loggade in för en annan organisation än profilens.',
    detail: 'E-legitimationen talar för {found}; profilen är för {expected}.',
    next: 'Logga in igen som någon i rätt organisation.',
  },
  'signIn.noRole': {
    sentence: 'Du är den du säger, men tjänsten har inte gett dig någon roll för organisationen.',
    next: 'Be en administratör i organisationen ge dig en roll och logga in igen.',
  },
  'signIn.browserNotOpened': {
    sentence: 'Systemet öppnade ingen webbläsare.',
    next: 'Välj en standardwebbläsare i systemets inställningar och logga in igen.',
  },
  'signIn.unreachable': {
    sentence: 'Inloggningstjänsten går inte att nå.',
    next: 'Kontrollera nätet och försök igen. Det som har kommit finns kvar, och nya order hämtas så snart det finns kontakt.',
  },
  'signIn.unexpected': {
    sentence: 'Inloggningstjänsten svarade på ett sätt som Ombud inte känner till.',
    next: 'Försök igen senare. Är det likadant, fråga tjänstens support.',
  },
  'signIn.needed': {
    sentence: 'Det här kräver en inloggad person.',
    next: 'Logga in med e-legitimation.',
  },
  'signIn.readingOver': {
    sentence:
      'Ingen som får läsa order har loggat in på den här datorn på så länge att de är stängda.',
    detail: 'Utan inloggning går de att läsa i {days} dagar.',
    next: 'Logga in med e-legitimation för att öppna dem igen; inloggningen kräver kontakt med tjänsten. Inget är förlorat.',
  },
  'signIn.sessionExpired': {
    sentence: 'Din inloggning har gått ut. Inget du har förberett är förlorat.',
    next: 'Logga in igen för att fortsätta.',
  },
};
