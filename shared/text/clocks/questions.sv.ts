import type { QuestionWords } from './words.ts';

export const questionsSv: QuestionWords = {
  U1: {
    asks: 'Vad är ”mottagande”: inlämning, ankomst till det nationella systemet, tillgänglighet för oss eller första öppnande?',
    choice:
      'Det som ska göras i tid räknas från den tidigaste kända tidpunkten, det som måste vänta från den senaste.',
  },
  U2: {
    asks: 'Flyttas en frist till nästa arbetsdag när dess sista dag inte är en arbetsdag?',
    choice: 'Lagens tidsgräns flyttas; målet och den röda linjen flyttas inte.',
  },
  U3: {
    asks: 'Öppnas sändningsfönstret vid det flyttade eller det oflyttade slutet?',
    choice: 'Vid det flyttade. Den verkställande myndigheten tillfrågas i förväg.',
  },
  U4: {
    asks: 'Hur lång är tidpunkten ”när tiodagarsfristen har löpt ut”?',
    choice: 'Så lång som marginalen i inställningarna.',
  },
  U5: {
    asks: 'Räknas timmen för händelsen?',
    choice: 'För målet ja, för lagens tidsgräns nej.',
  },
  U6: {
    asks: 'Är helgdagsaftnar arbetsdagar?',
    choice:
      'Ja, med en inställning för varje år. En person ser efter när tiden för ett bevarande slutar på en afton.',
  },
  U7: {
    asks: 'Vilka av den utfärdande statens regler gäller för invändningen, och flyttar de slutet?',
    choice: 'Inget flyttas; invänd enligt den strängaste räkningen.',
  },
  U8: {
    asks: 'Vems midnatt avslutar dagen när myndigheten finns i en annan tidszon?',
    choice: 'Vår för lagens tidsgräns; målet håller i varje zon.',
  },
  U9: {
    asks: 'Löper de sextio dagarna från mottagandet eller från bevarandet?',
    choice: 'Från mottagandet, till det senare slutet.',
  },
  U10: {
    asks: 'Hur läggs de trettio dagarna till, och ska formulär 5 och 6 vara sända eller mottagna i tid?',
    choice:
      'Den senare av båda räkningarna. Ett formulär daterat under tiden godtas; inget släpps utan en ny hämtning.',
  },
  U11: {
    asks: 'Hur mycket tid återstår efter ett förtydligande?',
    choice:
      'Det gamla målet om det ligger framåt, annars så snart som möjligt. Resten av tiden är endast lagens tidsgräns.',
  },
  U12: {
    asks: 'Löper de tio dagarna från vårt mottagande eller från den verkställande myndighetens?',
    choice: 'Från vårt. Är deras känt som senare krävs en namngiven person för att släppa svaret.',
  },
  U13: {
    asks: 'Ska invändningen i en nödsituation göras inom åtta timmar eller tio dagar?',
    choice: 'I kort form inom åtta timmar, fullständig inom tio dagar.',
  },
  U14: {
    asks: 'Förlänger regeln om två arbetsdagar 48 eller 96 timmar?',
    choice: 'Nej. Inget av det som är vårt beror på det.',
  },
  U15: {
    asks: 'När skjuter en invändning upp verkställandet, och hur mycket tid återstår när domstolen vidhåller?',
    choice:
      'Efter invändningen sänds inget av det berörda, och alla frister förblir synliga; efter ”vidhållen” så snart som möjligt.',
  },
  U16: {
    asks: 'Hur räknas dagarna då bevisningen ska finnas kvar?',
    choice: 'Minst till det flyttade slutet av den tionde dagen, högst 45 gånger 24 timmar.',
  },
  U17: {
    asks: 'Upphör vilan med vilket svar som helst eller endast med ett som hjälper?',
    choice:
      'En person avgör om svaret förtydligar. Vid tystnad om en bevarandeorder räknas varje reaktion.',
  },
  U18: {
    asks: 'Vad gäller om en ny order kommer i stället för en rättelse?',
    choice: 'De kopplas ihop, den nya har sin egen frist, och de bevarade uppgifterna behålls.',
  },
  U19: {
    asks: 'Hur snabb är en bevarandeorder i en nödsituation?',
    choice: 'Genast, i samma kö som order med åtta timmar.',
  },
  U20: {
    asks: 'När löper en frist ut som endast är angiven som ett datum?',
    choice: 'Med det datumet, vid den tidigare midnatten av de två zonerna. Den flyttas inte.',
  },
  U21: {
    asks: 'Vilar fristen efter ett formulär om privilegium eller omöjlighet?',
    choice: 'Nej. Den löper tills den utfärdande myndigheten svarar; en person avgör.',
  },
  U22: {
    asks: 'Förlänger ett avbrott i systemet en frist?',
    choice: 'Nej. En annan kanal används och registreras.',
  },
};
