import type { ClockWords } from './words.ts';
import type { systemClocksEn } from './system.en.ts';

export const systemClocksSv: ClockWords<keyof typeof systemClocksEn> = {
  EA_RECOGNITION_5WD: {
    title: 'Erkännande: fem arbetsdagar',
    rule: 'Den verkställande myndigheten beslutar inom fem arbetsdagar om ordern ska erkännas.',
    consequence: 'Erkänns den följer ett formellt krav på adressaten (art. 16.3).',
  },
  ENFORCEMENT_DEADLINE: {
    title: 'Den verkställande myndighetens tidsfrist',
    rule: 'Den verkställande myndigheten kräver efterlevnad och sätter en tidsfrist, för att följa ordern eller invända.',
    consequence: 'Om fristen löper ut: en ekonomisk sanktion, som kan överklagas (art. 16.10).',
  },
  IA_REPLY_5WD: {
    title: 'Svar: fem arbetsdagar',
    rule: 'Den utfärdande myndigheten svarar den verkställande myndigheten inom fem arbetsdagar.',
    consequence: 'Ingen följd för adressaten.',
  },
  COST_CLAIM: {
    title: 'Ersättning för kostnader',
    rule: 'Ersättning kan begäras om den utfärdande statens lag medger det i inhemska fall. Den lagen bestämmer tiden, inte förordningen.',
    consequence: 'Om fristen löper ut: rätten till ersättning kan gå förlorad.',
  },
  ALT_CHANNEL_RECORD: {
    title: 'Registrera det som gick en annan väg',
    rule: 'Det som har gått utanför det decentraliserade systemet ska utan onödigt dröjsmål registreras där.',
    consequence: 'Om fristen löper ut: det blir en lucka i registreringen.',
  },
  EVIDENCE_AVAILABILITY: {
    title: 'Bevisning att hämta',
    rule: 'Bevisning som hämtas via en länk ska finnas kvar under rimlig tid: minst tio och högst 45 dagar.',
    consequence: 'Ett slut utanför fönstret bryter mot reglerna för förteckningen.',
  },
  SP_STATS: {
    title: 'Leverantörens statistik',
    rule: 'Leverantörer får sända det gångna årets siffror till kommissionen senast den 31 mars. Det är frivilligt.',
    consequence: 'Ingen följd.',
  },
  AUTHORITY_STATS: {
    title: 'Medlemsstaternas statistik',
    rule: 'Medlemsstaterna sänder sina siffror senast den 31 mars; kommissionen rapporterar senast den 30 juni.',
    consequence: 'Ingen följd för adressaten.',
  },
  MAINTENANCE_NOTICE: {
    title: 'Förvarning om underhåll',
    rule: 'Planerade avbrott meddelas 5, 10 eller 30 arbetsdagar i förväg: för upp till 4 timmar, upp till 12 timmar och längre.',
    consequence: 'Ingen följd: alla andra frister löper även under ett avbrott.',
  },
  STATS_RETENTION: {
    title: 'Bevarande av statistik',
    rule: 'Lagen anger ingen tid för hur länge statistik, intyg eller loggar ska sparas.',
    consequence: 'Det är en inställning.',
  },
};
