import type { PortalWords } from '../portal.ts';

export const portalWordsSv: PortalWords = {
  kinds: {
    answerBy: 'Svara senast',
    answerFrom: 'Svara inte före',
    keepUntil: 'Bevara till',
  },
  says: 'Portalen säger:',
  same: 'samma som Ombud',
  dayLater: '1 dag senare än Ombud',
  dayEarlier: '1 dag tidigare än Ombud',
  daysLater: '{n} dagar senare än Ombud',
  daysEarlier: '{n} dagar tidigare än Ombud',
  hoursLater: '{hours} h {minutes} min senare än Ombud',
  hoursEarlier: '{hours} h {minutes} min tidigare än Ombud',
  wholeHoursLater: '{hours} h senare än Ombud',
  wholeHoursEarlier: '{hours} h tidigare än Ombud',
  minutesLater: '{minutes} min senare än Ombud',
  minutesEarlier: '{minutes} min tidigare än Ombud',
  noneOfOurs: 'Ombud har inget sådant datum nu',
  byOne: 'Ett möjligt skäl; med det blir datumet exakt så:',
  byEach: 'Möjliga skäl; med vart och ett av dem blir datumet exakt så:',
  byTwo: 'Inget enstaka skäl ger det här datumet. Två tillsammans gör det, till exempel:',
  andAlso: 'Och:',
  further: 'Ytterligare {n} par av skäl ger samma datum.',
  unexplained:
    'Inget sätt att räkna som Ombud känner till ger det här datumet. Se efter att det är rätt avläst, och fråga tjänsten om det har betydelse.',
  sameSay: 'Båda kommer fram till samma datum.',
  goesOn: {
    answerBy: {
      earlier:
        'Ombuds klocka och larm ändras inte. Det gör ingen skada att planera efter portalens tidigare datum.',
      later:
        'Ombud fortsätter efter sitt eget datum, som vilar på lagen och är det tidigare: då är ni i tid enligt båda.',
      none: 'Ingen klocka i Ombud ändras av det.',
      beforeOpening:
        'Portalens datum ligger före fönstrets öppning. Ombud skickar inget före den: det som skickas för tidigt går inte att kalla tillbaka. Fråga den verkställande myndigheten om den bekräftar tidigare.',
    },
    answerFrom: {
      earlier:
        'Ombud håller fönstret stängt till sitt eget datum: det som skickas för tidigt går inte att kalla tillbaka.',
      later:
        'Ombud öppnar fönstret efter sitt eget datum. Den som väntar på portalens kan bli sen: fråga den verkställande myndigheten.',
      none: 'Ingen klocka i Ombud ändras av det. Se efter om intyget säger att den verkställande myndigheten har underrättats.',
    },
    keepUntil: {
      earlier:
        'Ombud fortsätter efter sitt eget datum: uppgifter som är borta går inte att få tillbaka.',
      later:
        'Ombud släpper inget före sitt eget datum. Ta reda på varför portalens är senare innan något släpps.',
      none: 'Ombud bevarar uppgifterna utan slutdatum: inget släpps efter portalens.',
    },
  },
};
