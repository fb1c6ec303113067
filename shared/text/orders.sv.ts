import type { OrdersText } from './orders.en.ts';

export const ordersSv: OrdersText = {
  kinds: {
    emergency: 'Nödsituation',
    overdue: 'Försenad',
    unclear: 'Oklart',
    unsent: 'Ej sänd',
    release: 'Öppen',
    due: 'Frist',
    hold: 'Spärr',
    wait: 'Väntar',
    keep: 'Bevaras',
    done: 'Klar',
  },
  groups: {
    alarm: 'Nödsituation',
    act: 'Agera nu',
    hold: 'Spärrade – får inte sändas än',
    wait: 'Inväntar myndigheten',
    done: 'Klara',
  },
  doubts: {
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
  },
};
