import type { StepText } from './steps.en.ts';

export const stepsSv: StepText = {
  names: {
    take: 'Ta hand om nödsituationen',
    prepare: 'Förbered uppgifterna',
    freeze: 'Frys svaret',
    reopen: 'Öppna svaret igen',
    send: 'Sänd svar',
    queue: 'Sänd så snart det är tillåtet',
    takeBack: 'Ta tillbaka',
  },
  reasons: {
    withdrawn: 'Den utfärdande myndigheten har återkallat ordern.',
    refused: 'Den verkställande myndigheten har åberopat en avslagsgrund mot hela ordern.',
    alreadySent: 'Svaret är sänt.',
    onItsWay: 'Svaret är på väg och kan inte längre ändras.',
    unclear:
      'Det är oklart om svaret har kommit fram. Ombud sänder samma meddelande igen tills tjänsten ger besked.',
    queued: 'Svaret går i väg av sig självt så snart det får. Ta tillbaka det för att ändra.',
    frozen: 'Svaret är fryst. Öppna det igen för att ändra.',
    notFrozen: 'Frys svaret först.',
    nothingCollected: 'Inget har samlats in än.',
    taskOpen: 'En identifierare saknar både filer och uppgift om att data saknas.',
    windowClosed: 'Öppnar {until:end}.',
    windowUnknown: 'Det är inte säkert att väntetiden är slut.',
    gateClosed: 'Sändningsspärren är stängd. Kontrollerna visar varför.',
    signIn: 'Logga in först.',
    role: 'Din roll ger inte rätt till detta.',
  },
};
