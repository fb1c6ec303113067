import type { FaultGroup } from './fault-words.ts';

export const judgementSv: FaultGroup<'judgement'> = {
  'judgement.withdrawn': {
    sentence: 'Ordern är återkallad, så det finns inget kvar att bedöma eller bestämma om den.',
    next: 'Bekräfta återkallelsen om det inte redan är gjort.',
  },
  'judgement.noWord': {
    sentence: 'Ingen myndighet har sagt något om ordern sedan den kom.',
    next: 'Vänta på en skrivelse eller skriv en själv.',
  },
  'judgement.wordUnknown': {
    sentence: 'Skrivelsen hör inte till ordern.',
    next: 'Gå tillbaka till orderns skrivelser och välj den du menar.',
  },
  'judgement.notAuthority': {
    sentence:
      'Skrivelsen är varken från den utfärdande eller den verkställande myndigheten och ändrar därför inget.',
    next: 'Ta reda på vem som skrivit den, på ett sätt du känner till, och be myndigheten skriva själv.',
  },
  'judgement.noQuestion': {
    sentence: 'Inget formulär 3 från er har frågat något före detta.',
    next: 'Fråga först; först då kan något klargöra eller tystnad räknas (artiklarna 10.6 och 11.5).',
  },
  'judgement.noObjection': {
    sentence: 'Här finns ingen invändning från er om konflikt med en annan lag.',
    next: 'Se orderns meddelanden; en invändning görs med formulär 3 (artikel 17).',
  },
  'judgement.whichForm': {
    sentence: 'Mer än ett formulär 3 från er är öppet, och det är inte sagt vilket det gäller.',
    next: 'Ange vilket. Är det en skrivelse du håller på att anteckna, lämna öppet vad den innebär, anteckna den och ange det sedan vid skrivelsen (artiklarna 10.6 och 17.3).',
  },
  'judgement.reviewOver': {
    sentence: 'Prövningen av invändningen är redan avslutad.',
    next: 'Ändra i stället hur den slutade, om det blev fel (artikel 17.8).',
  },
  'judgement.settledByWord': {
    sentence: 'En skrivelse från myndigheten har bedömts avsluta invändningen.',
    next: 'Ändra först bedömningen av den skrivelsen.',
  },
  'judgement.notPreservation': {
    sentence: 'Detta är ingen order om bevarande, så det kan inte bestämmas om den.',
    next: 'Öppna den order om bevarande som du menar.',
  },
  'judgement.preservesOnly': {
    sentence:
      'Ordern gäller att bevara uppgifter, inte att lämna ut dem, så det kan inte bestämmas om den.',
    next: 'Öppna den order om utlämnande som du menar.',
  },
  'judgement.alreadySent': {
    sentence: 'Svaret på ordern är sänt, så det skulle inte ändra något längre.',
    next: 'Skriv till myndigheten om något i svaret är fel.',
  },
  'judgement.onItsWay': {
    sentence: 'Svaret på ordern är frisläppt.',
    next: 'Ta först tillbaka det i utkorgen, om det fortfarande går.',
  },
  'judgement.noDoubt': {
    sentence: 'Frågan står inte öppen längre.',
    next: 'Se ordern som den är nu.',
  },
  'judgement.hasOwnQuestion': {
    sentence: 'En återkallelse i någon annans namn avslutas inte genom att man tittar på den.',
    next: 'Ange om den gäller, där ordern frågar.',
  },
  'judgement.released': {
    sentence: 'Allt som bevarades enligt ordern är släppt.',
    next: 'Inget mer behövs.',
  },
  'judgement.preservationEnded': {
    sentence: 'Myndigheten har sagt att uppgifterna inte längre behöver bevaras.',
    next: 'Släpp det som bevaras; inget undantag behövs (artikel 11.3).',
  },
  'judgement.productionRequested': {
    sentence: 'Utlämnande av uppgifterna har begärts, så myndigheten har reagerat.',
    next: 'Bevara uppgifterna tills de har lämnats ut (artikel 11.2).',
  },
  'judgement.exemptAlready': {
    sentence: 'Undantaget är redan taget.',
    next: 'Se Bevarande; där får det som undantaget gäller släppas.',
  },
  'judgement.authorityReacted': {
    sentence: 'Den utfärdande myndigheten har reagerat på frågan, så tystnad ger inget undantag.',
    next: 'Läs skrivelsen och bedöm vad den innebär (artikel 11.5).',
  },
  'judgement.fiveDaysNotOver': {
    sentence: 'De fem dagar som den utfärdande myndigheten har på sig att reagera är inte slut.',
    next: 'Vänta tills de är slut; orderns klocka visar när (artikel 11.5).',
  },
  'judgement.receiptUnknown': {
    sentence:
      'Ingen har antecknat när den utfärdande myndigheten tog emot ert formulär 3, och de fem dagarna räknas därifrån.',
    next: 'Anteckna samma formulär 3 igen med tidpunkten då det togs emot (artikel 11.5).',
  },
  'judgement.mailboxNotRead': {
    sentence: 'Brevlådan har inte lästs sedan de fem dagarna tog slut, eller för länge sedan.',
    next: 'Läs brevlådan nu: en reaktion kan vänta där (artikel 11.5).',
  },
  'judgement.regimeUnknown': {
    sentence: 'Det är oklart vilken frist ordern sätter, så en ny frist kan inte ersätta den.',
    next: 'Fråga den utfärdande myndigheten eller ange den som en annan frist.',
  },
  'judgement.notRecognised': {
    sentence: 'Den verkställande myndigheten har inte sagt att den erkänner ordern.',
    next: 'Vänta på dess skrivelse; fristen står där (artikel 16.3).',
  },
  'judgement.noLimit': {
    sentence: 'Ingen sådan frist är angiven.',
    next: 'Se ordern som den är nu.',
  },
  'judgement.limitTime': {
    sentence: 'Tidpunkten ligger före ordern kom, eller många år bort.',
    next: 'Kontrollera datum och tid; de läses i profilens tidszon.',
  },
  'judgement.noPortalDate': {
    sentence: 'Inget datum av det slaget från portalen har noterats.',
    next: 'Se efter hur ordern är nu.',
  },
  'judgement.portalTime': {
    sentence: 'Portalens datum ligger långt före ordern eller många år bort.',
    next: 'Läs av datumet i portalen en gång till.',
  },
  'judgement.notEmergency': {
    sentence:
      'Bara i nödsituationer sänds en order till en annan adressat för att den första inte reagerat.',
    next: 'Länka de två på ett annat sätt (artikel 7.2).',
  },
  'judgement.otherInstrument': {
    sentence: 'Den andra ordern är av ett annat slag, så de två kan inte höra ihop så.',
    next: 'Se på båda och välj hur de hör ihop.',
  },
  'judgement.otherIsDuplicate': {
    sentence: 'Den andra ordern är själv länkad som sänd igen, så ingen av dem skulle besvaras.',
    next: 'Länka till den order som besvaras.',
  },
  'judgement.otherDueLater': {
    sentence:
      'Den här ordern räknas från en tidigare tidpunkt, eller är den av de två som gäller en nödsituation: om den andra besvarades i dess ställe kunde fristen överskridas.',
    next: 'Öppna den andra ordern och länka den till den här, eller besvara båda (artikel 10).',
  },
  'judgement.otherWithdrawn': {
    sentence: 'Den andra ordern är återkallad, så inget besvaras enligt den.',
    next: 'Besvara den här ordern eller fråga den utfärdande myndigheten.',
  },
  'judgement.otherRefused': {
    sentence:
      'Den verkställande myndigheten har avslagit den andra ordern, så inget besvaras under den.',
    next: 'Besvara den här ordern, eller fråga den utfärdande myndigheten om den fortfarande gäller.',
  },
  'judgement.otherNotNeeded': {
    sentence: 'Den andra ordern behöver inte verkställas, så inget besvaras under den.',
    next: 'Besvara den här ordern, eller fråga den utfärdande myndigheten om den fortfarande gäller.',
  },
  'judgement.otherIsLater': {
    sentence: 'Den andra ordern kom efter den här, så den här sändes inte vidare på grund av den.',
    next: 'Öppna den senare ordern och länka därifrån.',
  },
  'judgement.otherAnswered': {
    sentence: 'Den andra ordern var besvarad innan den här kom.',
    next: 'Länka den som närliggande eller fråga den utfärdande myndigheten.',
  },
  'judgement.notLinked': {
    sentence: 'De två ordrarna är inte länkade så.',
    next: 'Se ordern som den är nu.',
  },
  'judgement.linkedOtherwise': {
    sentence: 'De två ordrarna är redan länkade på ett sätt som avgör vad som sänds eller släpps.',
    next: 'Någon som får sända måste först ta bort den länken.',
  },
  'judgement.requestTime': {
    sentence: 'Begäran kan inte ha kommit i framtiden.',
    next: 'Kontrollera datum och tid; de läses i profilens tidszon.',
  },
  'judgement.strayUnknown': {
    sentence: 'Objektet väntar inte längre på att någon tittar på det.',
    next: 'Se listan som den är nu.',
  },
};
