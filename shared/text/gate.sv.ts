import type { GateText } from './gate.en.ts';

export const gateSv: GateText = {
  'notWithdrawn.passed': 'Ordern har inte återkallats.',
  'notWithdrawn.locked': 'Den utfärdande myndigheten har återkallat ordern. Inget får sändas.',
  'notWithdrawn.open':
    'En återkallelse har kommit som inte är i den utfärdande myndighetens namn. Ta reda på om den gäller och ange det vid ordern; till dess sänds inget.',
  'notRefused.passed':
    'Den verkställande myndigheten har inte åberopat någon avslagsgrund mot det som ska sändas.',
  'notRefused.locked':
    'Den verkställande myndigheten har åberopat en avslagsgrund mot det som skulle sändas. Det får inte lämna Ombud.',
  'notRefused.open':
    'Ett avslag har kommit, men det är ännu inte känt vilken den verkställande myndigheten är. Tills tjänsten har angett det sänds inget, och inget ges upp.',
  'notSuspended.passed': 'Ingen fråga eller invändning från oss är öppen i det som ska sändas.',
  'notSuspended.locked':
    'Det som skulle sändas hålls tillbaka: en fråga eller invändning från oss (formulär 3) är inte avgjord, en domstol har inte låtit ordern stå fast, eller så behöver myndigheten inte längre uppgifterna.',
  'notDuplicate.passed': 'Ordern är ingen dubblett av en annan.',
  'notDuplicate.open':
    'Ordern är länkad som samma order sänd igen. Besvara den under den andra ordern, eller ta bort länken om den är fel.',
  'asAsked.passed': 'Det som begärs har inte ändrats sedan svaret packades.',
  'asAsked.open':
    'Myndigheten har ändrat vad den begär sedan det packades, eller sedan det angavs vad som bevaras. Se på ändringen; öppna svaret igen om det inte längre passar.',
  'throughService.passed': 'Ordern kom genom tjänsten, som tar emot svaret.',
  'throughService.locked':
    'Ordern kom på annat sätt, så tjänsten känner inte till den. Svaret går samma väg som den kom.',
  'windowOpen.passed': 'Ingen väntetid hindrar sändning.',
  'windowOpen.lockedUntil': 'Inte före {until:end}. Till dess är alla vägar ut spärrade.',
  'windowOpen.lockedByService':
    'Enligt datorns klocka är väntetiden slut, enligt tjänstens är den det inte. Inget lämnar Ombud förrän den är slut enligt båda.',
  'windowOpen.locked':
    'Det är inte säkert att väntetiden är slut: orderns frist går inte att beräkna, eller så har tjänsten ännu inte angett tiden.',
  'freshMailbox.passed': 'Brevlådan har lästs inom de senaste tio minuterna.',
  'freshMailbox.open':
    'Brevlådan måste läsas först: en återkallelse eller ett avslag kan ha kommit sedan dess.',
  'sameHash.passed': 'Paketet är det som frystes.',
  'sameHash.open':
    'Inget paket med detta kontrollvärde är fryst. Frys svaret och kontrollera det igen.',
  'complete.passed':
    'Varje identifierare är besvarad eller utelämnad med rätta, och inget som inte har begärts finns i paketet.',
  'complete.open':
    'Svaret stämmer inte med det som begärs: varje identifierare behöver filer eller uppgiften att data saknas, och inget annat får finnas med.',
  'secondPerson.passed': 'Ingen annan behöver godkänna paketet, eller så har någon gjort det.',
  'secondPerson.open': 'Någon annan än den som frös paketet måste godkänna det.',
  'signedIn.passed': 'Någon är inloggad.',
  'signedIn.open': 'Ingen är inloggad. Logga in för att sända.',
  'role.passed': 'Rollen ger rätt att sända.',
  'role.open': 'Rollen ger inte rätt att sända. Ett rättsligt ombud måste sända.',
  'certificate.passed': 'Klientcertifikatet är giltigt.',
  'certificate.open':
    'Klientcertifikatet saknas eller har upphört att gälla. Importera ett giltigt.',
};
