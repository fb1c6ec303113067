import type { turnsEn } from './turns.en.ts';

export const turnsSv: Readonly<Record<keyof typeof turnsEn, string>> = {
  opensAtEnd: 'Svaret får sändas från och med {opens:end}, inte före, och ska då sändas genast.',
  opensUnknown:
    'Så långt helgdagarna är kända löper de tio dagarna ut {opens:end}. De kan löpa ut senare, så sändningsfönstret öppnas inte av det ensamt: begär ett uttryckligt besked från den verkställande myndigheten, som öppnar det.',
  releaseGrace:
    'Förordningen anger inte hur länge den tidpunkten varar. Ombud anser att ett svar som sänds inom {minutes} minuter, till och med {until}, är i tid.',
  onlyEnforcingAuthority:
    'Svaret får sändas tidigare endast om den verkställande myndigheten själv bekräftar för oss att den inte kommer att åberopa någon avslagsgrund. Besked från någon annan öppnar inte sändningsfönstret.',
  askAhead:
    'Begär {remindAt}, två arbetsdagar före det tidigare slutet, ett uttryckligt besked från den verkställande myndigheten.',
  endsDiffer:
    'Räknat från det tidigare mottagandet löper de tio dagarna ut {dueEnd:end}, men sändningen väntar till {opens:end}. Ett uttryckligt besked från den verkställande myndigheten avgör saken: begär ett.',
  clearedEarly:
    'Den verkställande myndigheten bekräftade själv {cleared} att den inte kommer att åberopa någon avslagsgrund. Svaret får sändas från och med då, så snart som möjligt.',
  targetCleared: 'Planera för {target}: {hours} timmar efter bekräftelsen.',
  targetClearedByDays:
    'Planera för {target}: tio dagar räknade från mottagningssekunden går ut före {hours} timmar efter bekräftelsen.',
  targetClearedAtOnce:
    'Sänd genast: tio dagar räknade från mottagningssekunden hade redan gått när bekräftelsen kom.',
  clearedTooLate:
    'Den verkställande myndighetens bekräftelse kom {cleared}, när de tio dagarna redan hade löpt ut. Den ändrar ingenting.',
  objectionNotMoved:
    'Den utfärdande statens lag styr denna frist, och det är inte känt om den flyttar slutet. Därför flyttas det inte: de {n} dagarna löper ut {latest:end}.',
  objectionInHours:
    'I en nödsituation ska invändningen göras, åtminstone i kort form, senast {target}: {n} timmar efter mottagandet. Komplettera den inom de tio dagarna.',
  asRunning: 'Den följer den löpande fristen ”{clock}”.',
  formNotGated:
    'Endast uppgifterna väntar på sändningsfönstret. Formuläret hålls inte tillbaka utan får sändas genast.',
  suspended:
    'Vår fråga sändes {sent}. Från och med då vilade skyldigheten att överföra, tills förtydligandet kom {clarified}.',
  resumeFrom: 'Dessförinnan var målet {oldTarget} och lagens tidsgräns {oldLatest:end}.',
  resumeLimit:
    'Myndigheten hade satt en ny tidsfrist, {at:end}. Enligt lagen stoppar en fråga skyldigheten vilken frist den än har, så även den här stoppades.',
  resumeAgain:
    'Lagen säger inte vad som återstår efter flera frågor. Var och en anses ha stoppat det som då löpte; tid då två var öppna räknas en gång. De var {n}.',
  resumeGate:
    'Den verkställande myndighetens sändningsfönster kvarstår: inte före {notBefore:end}.',
  resumeKept: 'Det gamla målet ligger ännu framåt i tiden och behålls: {target}.',
  resumeSoon:
    'Det gamla målet har passerats eller är nära: planera för {target}, {hours} timmar efter förtydligandet.',
  resumeRest: 'Planera för {target}: den tid som återstod till det gamla målet, räknad på nytt.',
  resumeLatest:
    'Den tid som återstod när frågan sändes, räknad från förtydligandet, löper ut {latest:end}. Förlita dig inte på den.',
  partSoonest:
    'Fler frister löper för ordern eller för delar av den. Ordern går efter den tidigaste av dem: {target}.',
  partEndsSooner:
    'En annan av dessa frister löper ut {latest}. Från och med då räknas ordern som försenad.',
  statedMoment: 'Myndigheten har angett tidpunkten: {at}. Den gäller som den är skriven.',
  statedDate:
    'Myndigheten har endast angett ett datum. Det får utnyttjas till sista timmen: {latest:end}.',
  datesDoNotMove:
    'Ett bestämt datum flyttas aldrig, inte heller när det är en lördag, söndag eller allmän helgdag.',
  theirMidnight: 'Hos myndigheten ({zone}) slutar det dygnet tidigare. Planera för {target}.',
  ourMidnight: 'Dygnet slutar här inte senare än hos myndigheten. Planera för {target:end}.',
  neverLonger:
    'Det som har förts in kan endast förkorta en lagstadgad frist: målet för den löpande fristen, {target}, är tidigare.',
  noticeSoon:
    'Planera för {target}: {hours} timmar efter att det blev känt. Längden är Ombuds eget val.',
  noticeSoonEmergency:
    'Nödsituation: planera för {target}, {hours} timmar efter att det blev känt. Längden är Ombuds eget val.',
  noticeCapped:
    'Planera för {target}: den löpande fristens mål kommer före den tid som inställningen ger.',
  noLatest: 'Lagen anger ingen sista tidpunkt.',
  latestOfRunning:
    'Den löpande fristen går ut {latest:end}: formuläret måste vara sänt innan dess.',
  preserveSoon:
    'Planera för {target}: {minutes} minuter efter mottagandet. Längden är Ombuds eget val.',
  extensionByOne: '{n} dagar i följd från mottagandet löper ut {straight:end}.',
  extensionByTwo:
    'Räknat i två steg slutar den första tiden {last:day}, och {n} dagar därefter löper ut {added:end}.',
  namedEndSame:
    'Myndigheten anger {named} som slut, vilket är samma period räknad på ett annat sätt: {end:end} gäller.',
  extensionLater: 'Den senare av de två gäller: bevara uppgifterna till {end:end}.',
  heldLonger:
    'Eftersom alla allmänna helgdagar inte är kända bevaras uppgifterna till {end:end}, en vecka längre.',
  heldUntilEvent:
    'Inget datum avslutar detta. Uppgifterna bevaras tills någon av de händelser som lagen nämner finns i journalen.',
  reviewAt: 'Pröva på nytt {target}: var {days}:e dag, så att inget bevaras utan skäl.',
  remindAuthority:
    'Påminn myndigheten {remindAt}: därefter kan dess tystnad upphäva skyldigheten att bevara.',
  reviewHasNoEnd: 'Lagen anger ingen tid för domstolen. Inget sänds förrän den har avgjort saken.',
  upheld:
    'Domstolen har vidhållit ordern, känt sedan {upheldAt}. Gå vidare senast {target}, {hours} timmar senare.',
  systemBack: 'Systemet svarade igen {back}; tiden räknas därifrån.',
  recordSoon: 'Registrera det senast {target}: inom {hours} timmar. Längden är Ombuds eget val.',
  claimAtClosing:
    'Den utfärdande statens lag avgör, och ingen längd har angetts för den. Pröva frågan när ordern avslutas.',
  claimBySetting:
    'Enligt inställningen för den utfärdande staten, {n} dagar: planera för {target}, senast {latest:end}.',
  noInstant: 'Lagen ger ingen tidpunkt som kan beräknas.',
  availableFrom:
    'Bevisningen ska finnas kvar i minst {n} dagar: den får inte upphöra före {notBefore:end}.',
  availableTo: 'Högst {n} dagar är tillåtna: den måste upphöra senast {latest}.',
  availableProposal: 'Föreslaget slut: {target}, {days} dagar enligt inställningen.',
  fixedDate:
    'Ett bestämt datum, som aldrig flyttas. Det får utnyttjas till sista timmen: {latest:end}.',
  targetWorkday: 'Planera för den sista arbetsdagen dessförinnan, {last:day}.',
};
