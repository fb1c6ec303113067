import type { Doubt } from '../orders/doubts.ts';

export const doubtsSv: Readonly<Record<Doubt, string>> = {
  notBySchema:
    'Ett meddelande i ordern följer inte schemat. Fristen löper ändå: läs det som rådata och fråga den utfärdande myndigheten om något saknas.',
  sectionsDisagree:
    'Intyget motsäger sig självt eller anger inte vilken frist som gäller. Ombud följer den läsning som inte kan göra skada; fråga den utfärdande myndigheten.',
  receiptTimesDiffer:
    'Tjänsten tog emot ordern mer än en minut före eller efter att den här datorn registrerade den. Det som ska göras räknas från den tidigare tidpunkten, det som måste vänta från den senare.',
  sameGenerationOtherHash:
    'Samma version av ett objekt kom två gånger med olika innehåll. Jämför dem som rådata och fråga tjänsten vilken som är rätt.',
  decisionNotFromEnforcingAuthority:
    'Ett besked har kommit som inte, eller ännu inte, säkert är den verkställande myndighetens eget. Det öppnar ingenting: begär myndighetens egen bekräftelse.',
  withdrawalNotFromIssuer:
    'En återkallelse av ordern har kommit i ett annat namn än den utfärdande myndighetens. Inget sänds förrän någon har angett om den gäller: fråga den utfärdande myndigheten på ett sätt du känner till.',
  arrivedWithoutTasks:
    'Ordern kom utan någon identifierare att besvara. Fråga den utfärdande myndigheten.',
  wordFromSomebodyElse:
    'En skrivelse eller en ändring har kommit som varken är den utfärdande eller den verkställande myndighetens. Det ändrar ingenting: ta reda på vem som skrev, på ett sätt du känner till.',
  actAfterWithdrawal:
    'Något har sagts om ordern efter att den återkallats. Återkallelsen gäller; vill myndigheten ändå ha uppgifterna måste den utfärda en ny order.',
  decisionsDisagree:
    'Den verkställande myndigheten har lämnat olika besked. Det senaste gäller, och av två samtidiga det strängare; be myndigheten bekräfta.',
  refusedAfterSending:
    'Den verkställande myndigheten avslår det som redan har sänts. Sänd inget mer; den utfärdande myndigheten ska radera det den har fått, begränsa användningen eller följa villkoren (artiklarna 10.4 och 12).',
  answeredAgainst:
    'Svaret gick i väg trots ett hinder som hade kommit tidigare men registrerades först efteråt: en återkallelse, ett avslag, en skrivelse om att ordern inte behöver verkställas, en invändning eller en obesvarad fråga (artiklarna 10.6, 10.7, 10.9, 12.2 och 17.3). Sänd inget mer och underrätta den utfärdande myndigheten, som ska radera, begränsa eller lämna tillbaka det den inte får behålla; underrätta också den verkställande myndigheten om den har avslagit eller om en invändning har gjorts.',
  answeredTwice:
    'Samma uppgifter har gått i väg två gånger: ett svar som ansågs inte ha kommit fram packades och sändes på nytt, och myndighetens kvitto visar att det ändå hade kommit fram. Underrätta den utfärdande myndigheten om vilket av de båda svaren som gäller och att den bara behöver behålla det ena.',
  partUnanswered:
    'En del av det ordern begär har inte besvarats, och tiden för den löper. Besvara resten med ett eget paket, kom överens med den utfärdande myndigheten om hur den annars får den, eller ange i ett formulär 3 för den delen varför den inte får den (artiklarna 10.6, 10.8 och 17.8). Uppgifterna bevaras.',
  deadlineAfterAnswer:
    'En ny tidsfrist har kommit efter att svaret sänts. Fråga den utfärdande myndigheten om den har fått svaret.',
  deadlineBroughtForward:
    'Den utfärdande myndigheten har satt en tidigare tidsfrist än förut. Jämför dem; planera efter den tidigare tills myndigheten har bekräftat den.',
  deadlineNotReadable:
    'En ny tidsfrist har kommit vars tidpunkt inte går att läsa. Den gamla gäller vidare: läs meddelandet som rådata och fråga den utfärdande myndigheten.',
  deadlineBeforeReceipt:
    'En ny tidsfrist har kommit som ligger före mottagandet av ordern, så ingen kan hålla den. Den frist som löpte gäller vidare (artikel 10.8): fråga den utfärdande myndigheten vilken tid den menar.',
  deadlineFarAway:
    'Den utfärdande myndigheten har satt en tidsfrist som ligger mer än ett år fram i tiden. Förordningen anger ingen längsta frist (artikel 10.8) och Ombud räknar med den, men orderns egen frist räknas i dagar eller timmar: fråga myndigheten om datumet stämmer, och vänta inte ut det.',
  extendedTwice:
    'Bevarandet har förlängts mer än en gång. Förordningen känner en förlängning om 30 dagar (artikel 11.1): inget släpps; fråga den utfärdande myndigheten.',
  requestedTwice:
    'Mer än en bekräftelse har kommit på att utlämnande har begärts (bilaga V). Fråga den utfärdande myndigheten vilken begäran som gäller.',
  endBeyondPeriod:
    'Myndigheten anger ett slut för bevarandet som ligger bortom vad lagen ger: sextio dagar, och trettio till en gång (artikel 11.1). Det flyttar ingenting, men myndigheten kan räkna med uppgifterna: fråga den i tid, innan något släpps. För att bevara längre krävs dess bekräftelse att utlämnande har begärts (bilaga V, artikel 11.2).',
  extendedLate:
    'Bevarandet förlängdes (bilaga VI) när de sextio dagarna hade gått. Det räcker att förlängningen sändes i tid (artikel 11.1, skäl 60), så uppgifterna behålls: se vilket datum formuläret har. Fråga den utfärdande myndigheten om det är för sent daterat, eller om något redan har släppts.',
  requestedLate:
    'Bekräftelsen att utlämnande har begärts (bilaga V) kom när tiden för bevarandet hade gått. Det räcker att den sändes i tid (artikel 11.2, skäl 60), så uppgifterna behålls: se vilket datum formuläret har. Fråga den utfärdande myndigheten om det är för sent daterat, eller om något redan har släppts.',
  preservedAfterEnd:
    'Myndigheten avslutade bevarandet och begärde det sedan igen. Uppgifterna behålls; fråga den utfärdande myndigheten.',
  askedAfterNotNeeded:
    'En skrivelse bedömdes säga att ordern inte behöver verkställas, men myndigheten har efter det begärt uppgifterna igen: den har satt en ny frist eller förnyat en identifierare. Fristen löper och uppgifterna bevaras (artiklarna 10.8 och 10.9): fråga den utfärdande myndigheten vad som gäller.',
  askedAfterRelease:
    'Myndigheten har begärt uppgifter som redan hade släppts. Se genast efter vad som finns kvar, bevara det och meddela den utfärdande myndigheten vad som bevaras och vad som inte gör det (artiklarna 10.9, 11.1 och 11.2).',
  reactedBeforeExemption:
    'Den utfärdande myndigheten hade reagerat på formulär 3 innan undantaget togs, men det den sände registrerades först efteråt. Myndigheten var alltså inte tyst, och undantaget gäller inte (artikel 11.5): uppgifterna bevaras. Fråga myndigheten om något redan har släppts.',
  releasedTooEarly:
    'Uppgifter har släppts som myndigheten hade begärt skulle bevaras: det den sände hade kommit tidigare men registrerades först efteråt. Skyldigheten gäller åter (artiklarna 11.1, 11.2 och 11.5). Bevara genast det som finns kvar, ange vad som bevaras och vad som inte gör det, och meddela myndigheten.',
  releasedUndelivered:
    'Uppgifter har släppts därför att myndigheten hade tagit emot dem, men den har sedan rapporterat att leveransen var felaktig: den har dem inte. Skyldigheten att bevara och lämna ut dem gäller åter (artiklarna 10.3 och 10.9). Bevara genast det som finns kvar, ange vad som bevaras och vad som inte gör det, och svara på nytt; finns inget kvar, meddela myndigheten med formulär 3.',
  formWithoutPreservation:
    'Ett formulär har kommit som hör till en bevarandeorder (bilaga V eller VI), men det här är en utlämnandeorder. Sök upp den order som avses.',
  duplicateLapsed:
    'Ordern som skulle besvaras i stället för den här har återkallats, avslagits eller behöver inte verkställas. Den här gäller åter för sig och dess frist löper: besvara den, eller fråga den utfärdande myndigheten om även den faller. En del kan ha besvarats under den andra ordern, som visar vad som har lämnats: fråga om det önskas en gång till.',
  otherMayHaveArrived:
    'Ett svar var på väg under ordern som skulle besvaras i stället för den här, och det kan ha kommit fram: det stoppades innan tjänsten hade bekräftat det. Besvaras även den här ordern kan uppgifterna lämnas två gånger. Fråga myndigheten om den har fått dem. Ange det här bara om den inte har det; sedan kan den här ordern besvaras.',
  askedOtherwise:
    'Myndigheten har ändrat vad den begär för en identifierare efter att uppgifter samlades eller packades för den, eller efter att det angavs vad som bevaras (ändringen visas nedan, det gamla bredvid det nya). Uppgifter som inte längre begärs får inte lämnas ut: öppna svaret igen, ta ut det som samlades tidigare och packa det som begärs nu, ange på nytt vad som bevaras, och skriv till den utfärdande myndigheten om uppgifter redan har lämnats (artiklarna 10.5, 10.9 och 11.1).',
  answerMayHaveArrived:
    'Tjänsten avvisade svaret, men ett tidigare försök kan ha kommit fram. Öppnas svaret och sänds på nytt kan uppgifterna lämnas två gånger. Vänta på myndighetens kvitto, eller fråga den om den har fått uppgifterna. Ange det här bara om den inte har det; sedan kan svaret öppnas igen.',
  portalStricter:
    'Den nationella portalen visar ett datum som kräver mer försiktighet än Ombuds eget: ett tidigare slut, en senare öppning eller ett längre bevarande. Se jämförelsen vid orderns klocka. Ombud fortsätter efter sitt eget datum; att även följa portalens, där båda går att hålla, gör ingen skada.',
  reviewWithoutObjection:
    'Den utfärdande myndigheten talar om en domstolsprövning, men här finns ingen invändning från oss (artikel 17). Ta reda på vilken invändning som avses.',
};
