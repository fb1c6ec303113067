import type { StepText } from './steps.en.ts';

export const stepsSv: StepText = {
  names: {
    take: 'Ta hand om nödsituationen',
    prepare: 'Förbered uppgifterna',
    answerRest: 'Besvara resten',
    freeze: 'Frys svaret',
    approve: 'Godkänn paketet',
    reopen: 'Öppna svaret igen',
    send: 'Sänd svar',
    queue: 'Sänd så snart det är tillåtet',
    takeBack: 'Ta tillbaka',
    confirmWithdrawal: 'Bekräfta återkallelsen',
    confirmPreserved: 'Ange vad som bevaras',
    release: 'Släpp det som bevaras',
    recordDeletion: 'Anteckna att det har raderats',
    answerLetter: 'Svara på skrivelsen som väntar',
    writeLetter: 'Skriv en skrivelse',
    recordConfirmed: 'Anteckna bekräftelsen',
    recordReply: 'Anteckna ert svar på skrivelsen som väntar',
    recordLetter: 'Anteckna en egen skrivelse',
  },
  reasons: {
    withdrawn: 'Den utfärdande myndigheten har återkallat ordern.',
    refused: 'Den verkställande myndigheten har åberopat en avslagsgrund mot hela ordern.',
    refusalUnclear:
      'Ett delvis avslag har kommit som inte nämner något som ordern begär, så det kan gälla allt. Inget packas förrän det är klarlagt: fråga den verkställande myndigheten.',
    refusalUnsure:
      'Ett avslag har kommit, och det är inte säkert från vem. Samla det som begärs; inget packas eller sänds förrän tjänsten anger vilken myndighet som är den verkställande.',
    preservesOnly:
      'Ordern gäller att bevara uppgifterna, inte att lämna ut dem. Det kräver en begäran om utlämnande.',
    duplicate:
      'Ordern är länkad som samma order sänd igen. Besvara den andra, eller ta bort länken.',
    parted:
      'Ordern som skulle besvaras i stället för den här har fallit bort. Titta på det först, och ange att du har gjort det.',
    answeredPerhaps:
      'Svaret under den andra ordern kan ha kommit fram. Fråga myndigheten. Bara om den inte har uppgifterna, ange det; sedan kan den här ordern besvaras.',
    sentPerhaps:
      'Ett försök före avvisningen kan ha kommit fram. Fråga myndigheten. Bara om den inte har uppgifterna, ange det; sedan kan svaret öppnas igen.',
    notNeeded: 'Myndigheten har meddelat att ordern inte behöver verkställas.',
    otherChannel:
      'Ordern kom på annat sätt, så tjänsten känner inte till den. Sänd svaret samma väg som den kom och anteckna det här.',
    lifted:
      'Domstolen har inte låtit ordern stå fast. Uppgifterna behålls tills myndigheten säger något annat.',
    review:
      'Vår invändning prövas. Tills den är avgjord får de berörda uppgifterna inte lämna Ombud.',
    clarification:
      'En fråga från oss är öppen. Skyldigheten vilar tills myndigheten har klargjort saken; tystnad ändrar inte det.',
    alreadySent: 'Svaret är sänt.',
    onItsWay: 'Svaret är på väg och kan inte längre ändras.',
    unclear:
      'Det är oklart om svaret har kommit fram. Ombud sänder samma meddelande igen tills tjänsten ger besked.',
    queued: 'Svaret går i väg av sig självt så snart det får. Ta tillbaka det för att ändra.',
    frozen: 'Svaret är fryst. Öppna det igen för att ändra.',
    notFrozen: 'Frys svaret först.',
    refusedInPart:
      'Den verkställande myndigheten har avslagit en del av det som är packat. Öppna svaret igen och frys resten.',
    nothingToPack:
      'Inget är kvar att packa: den verkställande myndigheten har avslagit en del, och resten besvaras inte enligt vårt formulär 3, har inte fått stå fast i domstolen eller har redan gått i väg.',
    stopped: 'Svaret stoppades innan något gick i väg. Öppna det igen och frys det på nytt.',
    cameBack: 'Svaret kom tillbaka och togs inte emot. Öppna det igen och frys det på nytt.',
    nothingCollected: 'Inget har samlats in än.',
    taskOpen: 'En identifierare saknar både filer och uppgift om att data saknas.',
    windowClosed: 'Öppnar {until:end}.',
    windowUnknown: 'Det är inte säkert att väntetiden är slut.',
    askedOtherwise:
      'Myndigheten har ändrat vad den begär sedan dess. Se på ändringen, och öppna svaret igen eller ange att det fortfarande passar.',
    secondPerson: 'En andra person måste först godkänna paketet.',
    frozenByYou: 'Du frös paketet. Någon annan måste godkänna det.',
    gateClosed: 'Sändningsspärren är stängd. Kontrollerna visar varför.',
    notWithdrawn: 'Ordern har inte återkallats.',
    confirmedAlready: 'Det är redan bekräftat.',
    notPreservation: 'Bara bevarandeorder besvaras så.',
    preservationEnded: 'Myndigheten behöver inte längre att uppgifterna bevaras.',
    confirmationUnderWay: 'Bekräftelsen ligger i kö eller är på väg och är inte avgjord än.',
    nothingEndsKeeping: 'Inget har avslutat skyldigheten att bevara uppgifterna.',
    keptUntil: 'Uppgifterna bevaras till {until:end}.',
    mailboxNotRead: 'Brevlådan måste läsas först: utlämnande kan ha begärts.',
    strayForm:
      'Det finns ett formulär 5 eller 6 som inte hör till någon order. Det kan gälla de här uppgifterna.',
    inQuestion: 'Något om ordern är ifrågasatt. Det står ovanför.',
    withdrawalAsked: 'Någon måste ange om återkallelsen i ett annat namn gäller.',
    signIn: 'Logga in först.',
    role: 'Din roll ger inte rätt till detta.',
  },
};
