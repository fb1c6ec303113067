import type { FaultGroup } from './fault-words.ts';

export const messagesSv: FaultGroup<'letter' | 'confirmation' | 'hold'> = {
  'letter.unknown': {
    sentence: 'Utkastet finns inte längre.',
    next: 'Gå tillbaka till orderns skrivelser; någon kan ha tagit bort det.',
  },
  'letter.alreadySent': {
    sentence: 'Skrivelsen har släppts och går inte att ändra nu.',
    next: 'Ta tillbaka den så länge inget har gått i väg, eller skriv en ny.',
  },
  'letter.changed': {
    sentence: 'Skrivelsen är inte den som visades: någon har ändrat den sedan dess.',
    next: 'Se på den som den är nu och bestäm på nytt.',
  },
  'letter.empty': {
    sentence: 'Skrivelsen säger ingenting än.',
    next: 'Skriv vad som frågas eller svaras, och granska den sedan igen.',
  },
  'letter.timePassed': {
    sentence: 'Tidpunkten då svar önskas har redan passerat.',
    next: 'Välj en senare tidpunkt eller utelämna den.',
  },
  'letter.tooLarge': {
    sentence: 'Bilagorna är fler eller större än en skrivelse kan bära.',
    detail: 'Gränsen är {limit} byte och {files} filer.',
    next: 'Utelämna några eller skriv en skrivelse till.',
  },
  'confirmation.notWithdrawn': {
    sentence: 'Ordern har inte återkallats, så det finns ingen återkallelse att bekräfta.',
    next: 'Läs orderns meddelanden; arbetet med den fortsätter.',
  },
  'confirmation.doneAlready': {
    sentence: 'Återkallelsen av den här ordern har redan bekräftats.',
    next: 'Inget mer behövs; en andra bekräftelse skulle avvisas.',
  },
  'confirmation.notPreservation': {
    sentence: 'Ordern begär uppgifter, inte att de ska bevaras.',
    next: 'Besvara den med uppgifterna eller skriv en skrivelse.',
  },
  'confirmation.withdrawn': {
    sentence: 'Ordern har återkallats, så inget mer ska sägas om bevarandet.',
    next: 'Bekräfta återkallelsen och släpp det som bevarats.',
  },
  'confirmation.preservationEnded': {
    sentence: 'Myndigheten behöver inte längre att uppgifterna bevaras.',
    next: 'Släpp det som bevarats (artikel 11.3).',
  },
  'confirmation.underWay': {
    sentence: 'Samma bekräftelse är redan på väg.',
    next: 'Vänta på hur det går; utkorgen visar det.',
  },
  'hold.taskMissing': {
    sentence:
      'Något saknas: varje identifierare behöver var uppgifterna bevaras, eller varför inte.',
    next: 'Gå igenom alla orderns identifierare en gång till.',
  },
  'hold.letGo': {
    sentence: 'Något i ordern har släppts, och ingen har valt att yttra sig om det på nytt.',
    next: 'Öppna frågan igen; kryssa bara för det som bevaras på nytt.',
  },
  'hold.rangeCrossed': {
    sentence: 'Det som bevaras skulle sluta innan det börjar.',
    next: 'Se över de två tiderna igen.',
  },
  'hold.noGround': {
    sentence: 'Inget har avslutat skyldigheten att bevara de här uppgifterna.',
    next: 'Bevara dem tills perioden är slut, de har lämnats ut eller myndigheten säger till (artiklarna 10.9 och 11).',
  },
  'hold.tooEarly': {
    sentence: 'Uppgifterna måste fortfarande bevaras: tiden är inte inne.',
    next: 'Se när bevarandet slutar och kom tillbaka efter det (artikel 11.1).',
  },
  'hold.mailboxNotRead': {
    sentence: 'Brevlådan har inte lästs sedan perioden slutade, eller för länge sedan.',
    next: 'Läs brevlådan nu: en begäran om utlämnande kan vänta där (artikel 11.2, skäl 60).',
  },
  'hold.strayForm': {
    sentence: 'Ett formulär om något bevarande har kommit och hör inte till någon känd order.',
    next: 'Ta först reda på vad det hör till; det kan gälla de här uppgifterna (artikel 11).',
  },
  'hold.inQuestion': {
    sentence: 'Något om den här ordern är oklart och kan betyda att uppgifterna behövs.',
    next: 'Se på frågorna som ordern visar och avgör dem.',
  },
  'hold.otherGround': {
    sentence: 'Det som skulle avsluta bevarandet har ändrats sedan du blev tillfrågad.',
    next: 'Se på det som det är nu och bestäm på nytt.',
  },
  'hold.nothingLetGo': {
    sentence: 'Inga av de här uppgifterna har släppts, eller så är raderingen redan antecknad.',
    next: 'Släpp dem först; det som måste bevaras raderas inte (artiklarna 10.9 och 11.1).',
  },
  'hold.deletedInFuture': {
    sentence: 'Tidpunkten för raderingen har inte kommit ännu.',
    next: 'Anteckna den när den är gjord.',
  },
  'hold.deletedTooEarly': {
    sentence: 'Uppgifterna släpptes först efter den tidpunkten.',
    next: 'Se över tiden. Om de raderades medan de måste bevaras, skriv en anteckning om det och meddela myndigheten (artiklarna 10.9 och 11.1).',
  },
  'hold.deletionUnsaid': {
    sentence: 'Det sägs inte vem som raderade uppgifterna, eller hur.',
    next: 'Skriv båda delarna: raderingen kan visas bara genom det som står här.',
  },
};
