import type { annex3En } from '../en/annex-3.ts';

export const annex3Sv: Readonly<Record<keyof typeof annex3En, string>> = {
  III: 'INFORMATION OM ATT DET INTE ÄR MÖJLIGT ATT VERKSTÄLLA ETT EPOC/EPOC-PR',
  'III.A': 'Berört intyg',
  'III.A.lead': 'Följande information avser:',
  'III.A.1a': 'ett intyg om en europeisk utlämnandeorder (EPOC)',
  'III.A.1b': 'ett intyg om en europeisk bevarandeorder (EPOC-PR)',
  'III.B': 'Berörda myndigheter',
  'III.B.1': 'Utfärdande myndighet',
  'III.B.2': 'Den utfärdande myndighetens ärendenummer',
  'III.B.3': 'I förekommande fall, validerande myndighet',
  'III.B.4': 'I förekommande fall, den validerande myndighetens ärendenummer',
  'III.B.5': 'Datum för utfärdandet av EPOC/EPOC-PR',
  'III.B.6': 'Datum för mottagandet av EPOC/EPOC-PR',
  'III.B.7': 'I förekommande fall, verkställande myndighet',
  'III.B.8': 'Den verkställande myndighetens ärendenummer, om det finns',
  'III.C': 'Adressat för EPOC/EPOC-PR',
  'III.C.1': 'Adressat för EPOC/EPOC-PR',
  'III.C.2': 'Adressatens ärendenummer',
  'III.D': 'Skäl till att ordern inte verkställs',
  'III.D.lead':
    'a) EPOC/EPOC-PR kan inte verkställas eller kan inte verkställas inom den angivna tidsfristen av följande skäl:',
  'III.D.1': 'det är ofullständigt',
  'III.D.2': 'det innehåller uppenbara fel',
  'III.D.3': 'det innehåller inte tillräckligt med information',
  'III.D.4':
    'det avser inte uppgifter som lagrades av tjänsteleverantören eller för dennes räkning när EPOC/EPOC-PR mottogs',
  'III.D.5':
    'andra skäl till faktisk omöjlighet på grund av omständigheter som adressaten eller tjänsteleverantören inte kan lastas för vid den tidpunkt då EPOC/EPOC-PR mottogs',
  'III.D.6':
    'den europeiska utlämnandeordern/europeiska bevarandeordern har inte utfärdats eller validerats av en utfärdande myndighet enligt artikel 4 i förordning (EU) 2023/1543',
  'III.D.7':
    'den europeiska utlämnandeordern för trafikuppgifter som inte begärs enbart för att identifiera användaren enligt definitionen i artikel 3.10 i förordning (EU) 2023/1543, eller för innehållsuppgifter, har utfärdats för ett brott som inte omfattas av artikel 5.4 i den förordningen',
  'III.D.8': 'tjänsten omfattas inte av förordning (EU) 2023/1543',
  'III.D.9':
    'de begärda uppgifterna skyddas av immunitet eller privilegier enligt den verkställande statens rätt, eller omfattas av regler om fastställande eller begränsning av straffrättsligt ansvar som rör pressfrihet eller yttrandefrihet i andra medier och som hindrar verkställighet av den europeiska utlämnandeordern/europeiska bevarandeordern',
  'III.D.10':
    'att följa den europeiska utlämnandeordern skulle strida mot ett tredjelands tillämpliga lag. Fyll även i avsnitt E.',
  'III.D.11':
    'b) Förklara närmare skälen enligt led a till att ordern inte verkställs och ange och förklara vid behov andra skäl som inte nämns i led a',
  'III.E': 'Motstridiga skyldigheter enligt ett tredjelands lag',
  'III.E.lead':
    'Vid motstridiga skyldigheter enligt ett tredjelands lag ska följande information lämnas:',
  'III.E.1': 'benämning på tredjelandets lag(ar)',
  'III.E.2': 'tillämpliga lagbestämmelser och bestämmelsernas lydelse',
  'III.E.3':
    'den motstridiga skyldighetens art, även det intresse som skyddas av tredjelandets lag:',
  'III.E.3a': 'enskildas grundläggande rättigheter (precisera)',
  'III.E.3b':
    'tredjelandets grundläggande intressen med anknytning till nationell säkerhet och försvar (precisera)',
  'III.E.3c': 'andra intressen (precisera)',
  'III.E.4': 'förklara varför lagen är tillämplig i detta fall',
  'III.E.5': 'förklara varför ni anser att det finns en konflikt i detta fall',
  'III.E.6': 'förklara kopplingen mellan tjänsteleverantören och det berörda tredjelandet',
  'III.E.7':
    'tänkbara följder för adressaten av att följa den europeiska utlämnandeordern, även de påföljder som kan komma i fråga',
  'III.E.8': 'Lägg till andra relevanta uppgifter',
  'III.F': 'Begäran om ytterligare information/förtydligande (fyll i om tillämpligt)',
  'III.F.1':
    'Ytterligare information behövs från den utfärdande myndigheten för att EPOC/EPOC-PR ska kunna verkställas:',
  'III.G': 'Bevarande av uppgifter',
  'III.G.lead': 'De begärda uppgifterna (kryssa i tillämplig ruta och fyll i):',
  'III.G.1':
    'bevaras till dess att uppgifterna lämnas ut, till dess att den utfärdande myndigheten eller i förekommande fall den verkställande myndigheten meddelar att uppgifterna inte längre behöver bevaras och lämnas ut, eller till dess att den utfärdande myndigheten lämnar den information som behövs för att begränsa vilka uppgifter som ska bevaras/lämnas ut',
  'III.G.2':
    'bevaras inte (detta bör endast förekomma undantagsvis, t.ex. om tjänsteleverantören inte har uppgifterna när begäran tas emot eller inte kan identifiera de begärda uppgifterna tillräckligt)',
  'III.H': 'Kontaktuppgifter till tjänsteleverantörens utsedda verksamhetsställe/rättsliga ombud',
  'III.H.1': 'Namn på det utsedda verksamhetsstället/rättsliga ombudet',
  'III.H.2': 'Kontaktpersonens namn',
  'III.H.3': 'Befattning',
  'III.H.4': 'Adress',
  'III.H.5': 'Telefon: (landsnummer) (riktnummer)',
  'III.H.6': 'Fax: (landsnummer) (riktnummer)',
  'III.H.7': 'E-post',
  'III.H.8': 'Den behöriga personens namn',
  'III.H.9': 'Datum',
  'III.H.10': 'Underskrift',
  'III.H.stamp':
    'Om det decentraliserade it-systemet inte används ska även en officiell stämpel, en elektronisk stämpel eller motsvarande autentisering läggas till.',
};
