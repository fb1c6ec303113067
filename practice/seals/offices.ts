/** Who seals which form: the issuing authority, then the validating one where there is one (Annex I, sections I and J). */
export interface Office {
  readonly name: string;
  readonly country: string;
}

const office = (country: string, name: string): Office => ({ country, name });

const dutch = [
  office('NL', 'Arrondissementsparket Voorbeeldstad'),
  office('NL', 'Rechtbank Voorbeeldstad'),
];

/** By the name of the form in `templates/forms/`. What is not named here nobody seals: attachments, a translation, a forgery. */
const offices: Readonly<Record<string, readonly Office[]>> = {
  'plain-form1': [
    office('DE', 'Staatsanwaltschaft Musterstadt'),
    office('DE', 'Amtsgericht Musterstadt'),
  ],
  'notified-form1': [
    office('FR', 'Tribunal judiciaire de Villefictive, parquet'),
    office('FR', 'Tribunal judiciaire de Villefictive, cabinet d’instruction 12'),
  ],
  'emergency-form1': dutch,
  'emergency-notified-form1': dutch,
  'languages-form1-de': [office('AT', 'Staatsanwaltschaft Erfundenburg')],
  'subscriber-form1': [office('FI', 'Syyttäjälaitos, Mallikaupungin toimipaikka')],
  'content-form1': [
    office('IT', 'Procura della Repubblica presso il Tribunale di Cittafinta'),
    office('IT', 'Tribunale di Cittafinta, Ufficio G.I.P.'),
  ],
  'identifiers-form1': [office('ES', 'Juzgado de Instrucción n.º 6 de Villamuestra')],
  'attachments-form1': [
    office('PT', 'Ministério Público, DIAP de Vila Fictícia'),
    office('PT', 'Juízo de Instrução Criminal de Vila Fictícia'),
  ],
  'preservation-form2': [office('BE', 'Onderzoeksrechter te Voorbeeldstede')],
};

export const sealingOffices: readonly Office[] = [...new Set(Object.values(offices).flat())];

/** Forms of any authority name it themselves. */
export function officesOf(form: string, authority: string | null): readonly string[] {
  const named = Object.hasOwn(offices, form) ? (offices[form] ?? []) : [];
  const isOfAnybody = ['form5', 'form6', 'after-preservation-form1'].includes(form);
  return isOfAnybody && authority !== null ? [authority] : named.map(({ name }) => name);
}
