import type { conditionsEn } from '../en/annex-1-conditions.ts';

export const conditionsSv: Readonly<Record<keyof typeof conditionsEn, string>> = {
  'I.G': 'Uppgifter om de underliggande förutsättningarna',
  'I.G.a': 'a) Detta EPOC gäller (kryssa i tillämplig ruta/tillämpliga rutor):',
  'I.G.a1': 'ett straffrättsligt förfarande avseende ett eller flera brott',
  'I.G.a2':
    'verkställighet av ett fängelsestraff eller annan frihetsberövande åtgärd på minst fyra månader till följd av ett straffrättsligt förfarande, som har dömts ut genom ett avgörande som inte meddelats i den dömdes utevaro, när den dömde har avvikit från lagföring',
  'I.G.b':
    'b) Brottets eller brottens art och rättsliga rubricering samt tillämplig lagbestämmelse',
  'I.G.c':
    'c) Detta EPOC har utfärdats för trafikuppgifter som inte begärs enbart för att identifiera användaren, för innehållsuppgifter eller för båda, och avser (kryssa i tillämplig ruta/tillämpliga rutor, i förekommande fall):',
  'I.G.c1':
    'ett eller flera brott för vilka maximistraffet i den utfärdande staten är fängelse i minst tre år',
  'I.G.c2':
    'ett eller flera av följande brott, om de helt eller delvis har begåtts med hjälp av ett informationssystem:',
  'I.G.c2a': 'brott enligt definitionerna i artiklarna 3–8 i direktiv (EU) 2019/713',
  'I.G.c2b': 'brott enligt definitionerna i artiklarna 3–7 i direktiv 2011/93/EU',
  'I.G.c2c': 'brott enligt definitionerna i artiklarna 3–8 i direktiv 2013/40/EU',
  'I.G.c3': 'brott enligt definitionerna i artiklarna 3–12 och 14 i direktiv (EU) 2017/541',
  'I.G.d': 'd) Personuppgiftsansvarig/personuppgiftsbiträde:',
  'I.G.d1': 'Detta EPOC riktas till tjänsteleverantören i egenskap av personuppgiftsansvarig.',
  'I.G.d2':
    'Detta EPOC riktas till den tjänsteleverantör som behandlar, eller i fall då den personuppgiftsansvarige inte kan identifieras eventuellt behandlar, uppgifterna för den personuppgiftsansvariges räkning, eftersom:',
  'I.G.d2a':
    'den personuppgiftsansvarige inte kan identifieras trots rimliga ansträngningar från den utfärdande myndighetens sida',
  'I.G.d2b': 'det skulle kunna skada utredningen att vända sig till den personuppgiftsansvarige',
  'I.G.d-inform':
    'Om detta EPOC riktas till den tjänsteleverantör som behandlar uppgifter för den personuppgiftsansvariges räkning:',
  'I.G.d3': 'personuppgiftsbiträdet ska informera den personuppgiftsansvarige om utlämnandet',
  'I.G.d4':
    'personuppgiftsbiträdet får tills vidare inte informera den personuppgiftsansvarige om utlämnandet, eftersom det skulle skada utredningen. Ange en kort motivering',
  'I.G.e': 'e) Andra relevanta uppgifter',
  'I.H': 'Information till användaren',
  'I.H.lead':
    'Adressaten ska under alla omständigheter avstå från att informera den person vars uppgifter begärs. Det är den utfärdande myndigheten som ska informera den personen om utlämnandet, utan onödigt dröjsmål. Observera (kryssa i om tillämpligt):',
  'I.H.1':
    'den utfärdande myndigheten kommer att skjuta upp informationen till den person vars uppgifter begärs så länge ett eller flera av följande villkor är uppfyllda:',
  'I.H.1a':
    'det är nödvändigt för att inte hindra officiella eller rättsliga utredningar, undersökningar eller förfaranden',
  'I.H.1b':
    'det är nödvändigt för att inte skada förebyggande, upptäckt, utredning eller lagföring av brott eller verkställighet av straffrättsliga påföljder',
  'I.H.1c': 'det är nödvändigt för att skydda den allmänna säkerheten',
  'I.H.1d': 'det är nödvändigt för att skydda den nationella säkerheten',
  'I.H.1e': 'det är nödvändigt för att skydda andras rättigheter och friheter',
};
