import type { annex2En } from '../en/annex-2.ts';
import { prefixed } from '../label-set.ts';
import { preservationEvidenceSv } from './evidence.ts';
import {
  addresseeSv,
  authoritiesSv,
  identificationSv,
  issuingSv,
  validatingSv,
} from './parties.ts';

export const annex2Sv: Readonly<Record<keyof typeof annex2En, string>> = {
  II: 'INTYG OM EN EUROPEISK BEVARANDEORDER (EPOC-PR) FÖR BEVARANDE AV ELEKTRONISKA BEVIS',
  'II.A': 'Utfärdande/validerande myndighet:',
  ...prefixed('II.A', authoritiesSv),
  'II.A.nb':
    'OBS: Närmare uppgifter om den utfärdande och den validerande myndigheten lämnas i slutet (avsnitten F och G).',
  'II.B': 'Adressat',
  ...prefixed('II.B', addresseeSv),
  'II.B.2c':
    'Denna order utfärdas i en nödsituation till den angivna adressaten, eftersom en tjänsteleverantörs utsedda verksamhetsställe eller rättsliga ombud inte har reagerat på detta EPOC-PR inom tidsfristerna eller inte har utsetts inom tidsfristerna i direktiv (EU) 2023/1544',
  'II.C':
    'Uppgifter till hjälp för att identifiera de uppgifter som begärs bevarade (fyll i så långt informationen är känd och behövs för att identifiera uppgifterna)',
  ...prefixed('II.C', identificationSv),
  'II.C.6':
    'Användare av tjänsten eller andra unika identifieringsuppgifter, såsom användarnamn, inloggnings-id eller kontonamn',
  'II.C.9': 'I tillämpliga fall, tidsperiod för de uppgifter som begärs bevarade',
  'II.D': 'Elektroniska bevis som ska bevaras',
  ...prefixed('II.D', preservationEvidenceSv),
  'II.E': 'Uppgifter om de underliggande förutsättningarna',
  'II.E.a': 'a) Detta EPOC-PR gäller (kryssa i tillämplig ruta/tillämpliga rutor):',
  'II.E.a1': 'ett straffrättsligt förfarande avseende ett brott',
  'II.E.a2':
    'verkställighet av ett fängelsestraff eller annan frihetsberövande åtgärd på minst fyra månader till följd av ett straffrättsligt förfarande, som har dömts ut genom ett avgörande som inte meddelats i den dömdes utevaro, när den dömde har avvikit från lagföring',
  'II.E.b':
    'b) Arten och den rättsliga rubriceringen av det eller de brott för vilka detta EPOC-PR har utfärdats samt tillämplig lagbestämmelse',
  'II.F': 'Närmare uppgifter om den utfärdande myndigheten',
  'II.F.lead': 'Typ av utfärdande myndighet (kryssa i tillämplig ruta/tillämpliga rutor):',
  'II.F.1a': 'domare, domstol eller undersökningsdomare',
  'II.F.1b': 'allmän åklagare',
  'II.F.1c': 'annan behörig myndighet enligt den utfärdande statens rätt',
  'II.F.nb': 'Om validering krävs ska även avsnitt G fyllas i.',
  'II.F.2':
    'Observera (kryssa i om tillämpligt): Detta EPOC-PR har utfärdats för abonnentuppgifter, för uppgifter som begärs enbart för att identifiera användaren eller för båda, i en giltigt konstaterad nödsituation utan föregående validering, eftersom valideringen inte kunde erhållas i tid. Den utfärdande myndigheten bekräftar att den skulle kunna utfärda en order i ett liknande inhemskt ärende utan validering och att validering i efterhand kommer att begäras utan onödigt dröjsmål, senast inom 48 timmar (observera att adressaten inte kommer att informeras). Nödsituationen avser ett överhängande hot mot en persons liv, fysiska integritet eller säkerhet eller ett överhängande hot mot en kritisk infrastruktur …',
  'II.F.details':
    'Närmare uppgifter om den utfärdande myndigheten och/eller dess företrädare som intygar att innehållet i detta EPOC-PR är riktigt och korrekt:',
  'II.F.3': 'Myndighetens namn',
  ...prefixed('II.F', issuingSv),
  'II.F.12':
    'Om annan än ovan, myndighet/kontaktpunkt (t.ex. centralmyndighet) som kan kontaktas vid frågor om verkställigheten av detta EPOC-PR: Myndighetens namn/namn; Adress; Telefon; Fax; E-post',
  'II.F.sign':
    'Underskrift av den utfärdande myndigheten eller dess företrädare som intygar att innehållet i detta EPOC-PR är riktigt och korrekt:',
  'II.G': 'Närmare uppgifter om den validerande myndigheten (fyll i om tillämpligt)',
  ...prefixed('II.G', validatingSv),
  'II.G.details':
    'Närmare uppgifter om den validerande myndigheten och/eller dess företrädare som intygar att innehållet i detta EPOC-PR är riktigt och korrekt:',
};
