import type { Language } from '../../shared/bridge/app-state.ts';
import type { CaseProblem } from '../clocks/question.ts';

type Problems = Readonly<Record<CaseProblem['problem'], (name: string) => string>>;

export interface ClockCommandText {
  readonly summary: string;
  readonly usage: string;
  readonly oneThing: string;
  readonly triggerMissing: string;
  readonly countryMissing: string;
  readonly inputForm: string;
  readonly inputTwice: (name: string) => string;
  readonly notABatch: string;
  readonly portalUnreadable: (written: string) => string;
  readonly portalBefore: (written: string) => string;
  readonly leftOut: (written: string, zone: string) => string;
  readonly problems: Problems;
  readonly notBefore: string;
  readonly target: string;
  readonly latest: string;
  /** Width of the column of these three names. */
  readonly width: number;
  readonly atOnce: string;
  readonly notCertain: (at: string) => string;
  readonly none: string;
  readonly why: string;
  readonly warnings: string;
  readonly questions: string;
  readonly versions: (rules: string, calendar: string) => string;
}

const en: ClockCommandText = {
  summary: 'computes a time limit and says why',
  usage: `ombud clock CLOCK --trigger ISO --country CC [--timezone ZONE] [--input NAME=VALUE]...
            [--portal ISO] [--json]
ombud clock --batch FILE [--json]
ombud clock --list [--json]

Computes a clock of the e-Evidence Regulation: not before, target and latest, every step with its article, what is not
known, and the questions of law that were answered by a choice. Nothing of this computer's time, zone or language counts.

  --trigger   the event the clock starts with, with its offset: 2026-11-23T10:15:00+01:00; the end of a day
              also as T24:00
  --country   State where the addressee acts (two capital letters, of Greece GR or EL): whose public holidays
  --timezone  its zone; without it that of the State
  --input     a further event or fact, as often as needed; --list names those of each clock, ! marks what it needs
  --portal    the date the national portal shows: a day, 2026-12-03, or an instant with its offset; what may make
              it differ is found by calculation
  --batch     { "cases": [ { "id", "clock", "country", "timezone", "trigger", "inputs" } ] }; - is standard input
  --list      every clock: id, kind, article, name
  --json      one object a line: id, notBefore, target, latest (UTC), why [step, article, question, en, sv],
              warnings, portal [kind, at, precision, answer, days, seconds, explanations];
              or id, error [problem, name, en, sv]

Without a table of public holidays of the State and year the reading is the harmless one, and a warning says so.

Exit code: 0, 1 when some case could not be computed, 2 when the call is wrong or the file could not be read.
`,
  oneThing: 'one of CLOCK, --batch FILE and --list is wanted.',
  triggerMissing: '--trigger is wanted.',
  countryMissing: '--country is wanted.',
  inputForm: '--input wants NAME=VALUE.',
  inputTwice: (name) => `the input “${name}” is given twice.`,
  notABatch: 'This is no JSON object with a list “cases”.',
  portalUnreadable: (written) =>
    `“${written}” is no date: --portal wants a day, or date, time and offset.`,
  portalBefore: (written) =>
    `The portal’s date “${written}” lies before the event the clock starts with: it cannot be right.`,
  leftOut: (written, zone) =>
    `Mind: the local time of ${written} does not exist in ${zone}, where the clocks go forward over it. The instant is taken by its offset.`,
  problems: {
    clockMissing: () => 'The case names no clock. ombud clock --list names those there are.',
    countryMissing: () => 'The case names no country.',
    triggerMissing: () => 'The case names no trigger: the event the clock starts with.',
    limitPassed: () =>
      'The time limit had passed already when it was set: one of the two is wrong.',
    notACase: () => 'This is no case: an object is wanted.',
    clockUnknown: (name) =>
      `There is no clock “${name}”. ombud clock --list names those there are.`,
    countryUnreadable: (name) =>
      `“${name}” is no State: two capital letters are wanted, for example SE.`,
    zoneMissing: (name) => `The zone of ${name} is not known: a timezone is wanted.`,
    triggerUnreadable: (name) =>
      `“${name}” is no instant: date, time and offset are wanted, for example 2026-11-23T10:15:00+01:00.`,
    inputUnknown: (name) => `There is no input “${name}”.`,
    inputUnreadable: (name) => `The input “${name}” cannot be read.`,
    calendarMissing: (name) => `The public holidays of ${name} are not known.`,
    inputMissing: (name) =>
      name === 'date' ? 'The input “date” or “at” is wanted.' : `The input “${name}” is wanted.`,
    inputWrong: (name) =>
      `The input “${name}” cannot be right: it is no date, or it lies outside the order of events.`,
    zoneUnknown: (name) => `There is no time zone “${name}”.`,
    instantOutOfRange: () => 'An instant lies too far away to compute with.',
  },
  notBefore: 'Not before',
  target: 'Target',
  latest: 'Latest',
  width: 13,
  atOnce: '–',
  notCertain: (at) => `not certain, ${at} or later`,
  none: 'none in law',
  why: 'Why',
  warnings: 'Mind',
  questions: 'Left open by the law, and Ombud’s choice',
  versions: (rules, calendar) => `Rules ${rules}, public holidays ${calendar}.`,
};

const sv: ClockCommandText = {
  summary: 'beräknar en frist och säger varför',
  usage: `ombud clock FRIST --trigger ISO --country CC [--timezone ZON] [--input NAMN=VÄRDE]...
            [--portal ISO] [--json]
ombud clock --batch FIL [--json]
ombud clock --list [--json]

Beräknar en frist enligt e-bevisförordningen: inte före, mål och senast, varje steg med sin artikel, vad som inte är
känt, och de rättsfrågor som har besvarats genom ett val. Den här datorns tid, zon och språk spelar ingen roll.

  --trigger   händelsen som fristen börjar med, med tidsskillnad: 2026-11-23T10:15:00+01:00; slutet av en dag
              även som T24:00
  --country   staten där adressaten agerar (två versaler, för Grekland GR eller EL): vems helgdagar
  --timezone  dess tidszon; annars statens
  --input     ytterligare händelse eller uppgift, så många som behövs; --list visar dem, ! märker dem som krävs
  --portal    datumet som den nationella portalen visar: en dag, 2026-12-03, eller en tidpunkt med tidsskillnad;
              vad som kan göra att det skiljer sig räknas fram
  --batch     { "cases": [ { "id", "clock", "country", "timezone", "trigger", "inputs" } ] }; - är standard in
  --list      alla frister: id, slag, artikel, namn
  --json      ett objekt per rad: id, notBefore, target, latest (UTC), why [step, article, question, en, sv],
              warnings, portal [kind, at, precision, answer, days, seconds, explanations];
              eller id, error [problem, name, en, sv]

Saknas statens helgdagar för året görs den läsning som inte kan göra skada, och en varning säger det.

Slutkod: 0, 1 när något fall inte gick att beräkna, 2 när anropet är fel eller filen inte gick att läsa.
`,
  oneThing: 'en av FRIST, --batch FIL och --list behövs.',
  triggerMissing: '--trigger behövs.',
  countryMissing: '--country behövs.',
  inputForm: '--input behöver NAMN=VÄRDE.',
  inputTwice: (name) => `uppgiften ”${name}” anges två gånger.`,
  notABatch: 'Detta är inget JSON-objekt med en lista ”cases”.',
  portalUnreadable: (written) =>
    `”${written}” är inget datum: --portal behöver en dag, eller datum, tid och tidsskillnad.`,
  portalBefore: (written) =>
    `Portalens datum ”${written}” ligger före händelsen som fristen börjar med: det kan inte stämma.`,
  leftOut: (written, zone) =>
    `Obs: den lokala tiden i ${written} finns inte i ${zone}, där klockan ställs fram förbi den. Tidpunkten tas efter sin tidsskillnad.`,
  problems: {
    clockMissing: () => 'Fallet anger ingen frist. ombud clock --list visar dem som finns.',
    countryMissing: () => 'Fallet anger inget land.',
    triggerMissing: () => 'Fallet anger ingen trigger: händelsen som fristen börjar med.',
    limitPassed: () => 'Tidsfristen hade redan gått ut när den sattes: något av de två är fel.',
    notACase: () => 'Detta är inget fall: ett objekt behövs.',
    clockUnknown: (name) =>
      `Det finns ingen frist ”${name}”. ombud clock --list visar dem som finns.`,
    countryUnreadable: (name) => `”${name}” är ingen stat: två versaler behövs, till exempel SE.`,
    zoneMissing: (name) => `Tidszonen för ${name} är inte känd: timezone behövs.`,
    triggerUnreadable: (name) =>
      `”${name}” är ingen tidpunkt: datum, tid och tidsskillnad behövs, till exempel 2026-11-23T10:15:00+01:00.`,
    inputUnknown: (name) => `Det finns ingen uppgift ”${name}”.`,
    inputUnreadable: (name) => `Uppgiften ”${name}” går inte att läsa.`,
    calendarMissing: (name) => `Helgdagarna för ${name} är inte kända.`,
    inputMissing: (name) =>
      name === 'date' ? 'Uppgiften ”date” eller ”at” behövs.' : `Uppgiften ”${name}” behövs.`,
    inputWrong: (name) =>
      `Uppgiften ”${name}” kan inte stämma: det är inget datum, eller så bryter det mot händelsernas ordning.`,
    zoneUnknown: (name) => `Tidszonen ”${name}” finns inte.`,
    instantOutOfRange: () => 'En tidpunkt ligger för långt bort för att räkna med.',
  },
  notBefore: 'Inte före',
  target: 'Mål',
  latest: 'Senast',
  width: 13,
  atOnce: '–',
  notCertain: (at) => `inte säkert, ${at} eller senare`,
  none: 'ingen i lagen',
  why: 'Varför',
  warnings: 'Obs',
  questions: 'Frågor som lagen lämnar öppna, och Ombuds val',
  versions: (rules, calendar) => `Regler ${rules}, helgdagar ${calendar}.`,
};

export const clockCommandText: Readonly<Record<Language, ClockCommandText>> = { en, sv };
