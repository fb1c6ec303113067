import type { FaultGroup } from './fault-words.ts';

export const byHandSv: FaultGroup<'byHand'> = {
  'byHand.inFuture': {
    sentence: 'En tidpunkt som du har angett ligger i framtiden.',
    next: 'Ange när det faktiskt skedde, i den tidszon som fältet nämner.',
  },
  'byHand.beforeReceipt': {
    sentence: 'Formulär 3 kan inte ha gått i väg innan ordern togs emot.',
    next: 'Jämför tidpunkten med mottagandet som ordern visar.',
  },
  'byHand.timesCrossed': {
    sentence: 'Myndigheten kan inte ha fått det innan det skickades.',
    next: 'Rätta en av tidpunkterna eller utelämna mottagandet.',
  },
  'byHand.noReason': {
    sentence: 'Ett formulär 3 har minst ett skäl (bilaga III, avsnitt D).',
    next: 'Kryssa i varje skäl som formuläret du skickade anger.',
  },
  'byHand.reasonNotForPreservation': {
    sentence: 'Ett av skälen finns bara för utlämnandeorder, och den här ordern gäller bevarande.',
    next: 'Ta bort kryssen för brottet och för konflikten med ett tredjelands lagstiftning.',
  },
  'byHand.taskUnknown': {
    sentence: 'En identifierare som du har valt hör inte till den här ordern.',
    next: 'Öppna ordern igen och välj bland dess identifierare.',
  },
  'byHand.orderOver': {
    sentence: 'Ordern var redan återkallad då, så det fanns inget kvar att vägra eller fråga om.',
    next: 'Kontrollera tidpunkten; återkallelsen bekräftas med en knapp vid ordern.',
  },
  'byHand.answered': {
    sentence: 'Då hade svaret redan gått i väg med de uppgifter som formulär 3 gäller.',
    next: 'Välj bara identifierare som svaret utelämnade, eller kontrollera tidpunkten (artikel 10.8).',
  },
  'byHand.recordedAlready': {
    sentence: 'Detta formulär 3 är redan antecknat, med samma tidpunkt, skäl och identifierare.',
    next: 'Inget mer behövs; orderns meddelanden visar det.',
  },
  'byHand.noReference': {
    sentence: 'Ordern har ännu varken ett nummer eller myndighetens ärendenummer.',
    next: 'Ange minst ett av dem, som det står på papperet.',
  },
  'byHand.noAuthority': {
    sentence: 'Den utfärdande myndigheten är inte angiven: stat och namn behövs.',
    next: 'Välj staten och skriv namnet som det står på papperet (avsnitt I).',
  },
  'byHand.noReceipt': {
    sentence: 'Ingen tidpunkt för mottagandet är känd, så ingen frist kan börja.',
    next: 'Ange minst en: när den kom fram eller när någon öppnade den.',
  },
  'byHand.receiptsCrossed': {
    sentence: 'Tidpunkterna för mottagandet kommer i fel ordning.',
    next: 'En order lämnas in, kommer fram, blir tillgänglig och öppnas sist. Rätta tiderna.',
  },
  'byHand.notOfPreservation': {
    sentence: 'En bevarandeorder har varken nödsituation eller underrättelse (bilaga II).',
    next: 'Ta tillbaka dem, eller välj utlämnandeordern om det är den som har kommit.',
  },
  'byHand.emergencyUnreasoned': {
    sentence: 'En order i en nödsituation säger varför den är det, och skälet saknas här.',
    next: 'Skriv skälet som det står på papperet, eller att det inte anges (artikel 3.18).',
  },
  'byHand.authenticityUnexplained': {
    sentence: 'Inget visar att ordern är äkta, och ingen har sagt varför.',
    next: 'Ange vad som visar det, eller skriv varför inget gör det (artikel 19.5).',
  },
  'byHand.noTask': {
    sentence: 'En identifierare saknas: ingen kan veta vad ordern gäller.',
    next: 'Ange varje identifierare, eller beskriv i anmärkningen vad papperet säger i stället.',
  },
  'byHand.periodCrossed': {
    sentence: 'Perioden för en identifierare slutar innan den börjar.',
    next: 'Jämför båda tiderna med papperet.',
  },
  'byHand.registeredAlready': {
    sentence: 'Den här ordern är redan registrerad.',
    next: 'Sök den i inkorgen; öppna formuläret på nytt för en annan order.',
  },
  'byHand.notThroughService': {
    sentence: 'Tjänsten känner inte till den här ordern, eftersom den kom på annat sätt.',
    next: 'Sänd det samma väg som ordern kom och anteckna här att det gått i väg (artikel 19.5).',
  },
  'byHand.throughService': {
    sentence: 'Den här ordern kom genom tjänsten, så svaret går också genom den.',
    next: 'Släpp det frysta paketet från svaret; inget ska antecknas för hand.',
  },
  'byHand.answerBeforeReceipt': {
    sentence: 'Svaret kan inte ha gått i väg innan ordern togs emot.',
    next: 'Jämför med mottagandet som ordern visar.',
  },
  'byHand.mustNotHaveGone': {
    sentence: 'Vid den tidpunkten hindrade lagen fortfarande svaret, vilken väg det än tog.',
    next: 'Se på spärren och kontrollera tidpunkten. Gick det i väg för tidigt, underrätta myndigheterna genast och ta juridisk hjälp (artikel 10.2).',
  },
  'byHand.notThisKind': {
    sentence:
      'Den här sortens besked finns inte för en sådan order: ny tidsfrist och avslag hör till utlämnande, förlängning och slut på bevarandet till bevarande.',
    next: 'Välj en annan sort, eller anteckna det som en skrivelse.',
  },
  'byHand.newsBeforeOrder': {
    sentence: 'Det här kan inte ha kommit före den order det gäller.',
    next: 'Jämför tidpunkten med mottagandet som ordern visar.',
  },
  'byHand.noSender': {
    sentence: 'Ingen avsändare är angiven än.',
    next: 'Ange myndigheten och vilken roll undertecknaren har, som det står på papperet.',
  },
  'byHand.newsRecordedAlready': {
    sentence: 'Det här är redan antecknat, med samma tidpunkt och samma innehåll.',
    next: 'Inget mer behövs; orderns översikt visar det.',
  },
  'byHand.answerByUnlikely': {
    sentence:
      'Tidpunkten då svar önskas ligger inte efter det att skrivelsen kom, eller så ligger den flera år bort.',
    next: 'Jämför med papperet, eller utelämna tidpunkten.',
  },
  'byHand.messageThroughService': {
    sentence: 'Tjänsten känner till den här ordern, så det som skrivs om den går genom tjänsten.',
    next: 'Skriv eller bekräfta från ordern; inget ska antecknas för hand.',
  },
  'byHand.messageBeforeOrder': {
    sentence: 'Det här kan inte ha sänts innan ordern togs emot.',
    next: 'Jämför tidpunkten med mottagandet som ordern visar.',
  },
  'byHand.messageBeforeCause': {
    sentence: 'Det här kan inte ha sänts innan det som det besvarar hade kommit.',
    next: 'Jämför tidpunkten med återkallelsens eller med skrivelsens som det svarar på.',
  },
  'byHand.answeredUnknown': {
    sentence: 'Skrivelsen som det svarar på finns inte bland orderns skrivelser.',
    next: 'Välj en annan, eller anteckna först skrivelsen som kom.',
  },
  'byHand.strikeThroughService': {
    sentence:
      'Tjänsten känner numera till den här ordern, så det som antecknats för hand står kvar.',
    next: 'Det som myndigheterna säger genom tjänsten gäller vid sidan av det; fråga dem om det skiljer sig.',
  },
  'byHand.recordUnknown': {
    sentence: 'Anteckningen finns inte bland dem som gäller för ordern.',
    next: 'Se efter i orderns översikt; någon kan redan ha strukit den.',
  },
  'byHand.noStrikeReason': {
    sentence: 'Ingen har sagt än varför anteckningen är fel.',
    next: 'Skriv skälet; det står kvar vid anteckningen.',
  },
  'byHand.withdrawnAlready': {
    sentence: 'Ordern var redan återkallad när det här kom.',
    next: 'Inget mer behövs; orderns översikt visar återkallelsen.',
  },
  'byHand.deadlineUnlikely': {
    sentence:
      'Den nya tidsfristen ligger inte efter det att beskedet kom, eller så ligger den flera år bort.',
    next: 'Jämför med papperet: dag, månad, år och klockslag.',
  },
  'byHand.noRefusedTask': {
    sentence: 'Ett delvis avslag anger vad det gäller.',
    next: 'Välj de identifierare det gäller, eller anteckna ett avslag för hela ordern.',
  },
  'byHand.allRefused': {
    sentence: 'Alla orderns identifierare är valda, och det är ett avslag för hela ordern.',
    next: 'Välj fullständigt avslag, eller utelämna det som får lämnas ut.',
  },
  'byHand.noConditions': {
    sentence: 'Villkoren saknas.',
    next: 'Skriv av dem från beslutet, så att de visas innan något lämnas ut (artikel 12.4).',
  },
  'byHand.endUnlikely': {
    sentence:
      'Slutdagen som anges ligger inte efter det att beskedet kom, eller så ligger den flera år bort.',
    next: 'Jämför med papperet, eller utelämna slutdagen: då gäller lagens egen (artikel 11.1).',
  },
};
