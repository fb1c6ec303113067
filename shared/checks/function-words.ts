/**
 * Small words that stand in any text of a language and, as a set, in no other: enough to tell the official languages
 * of the Union from one another in a sentence or two. Greek and Bulgarian are told by their letters.
 */
const words: Readonly<Record<string, string>> = {
  cs: 'a že se na je v pro byl byla bylo který která které jako nebo podle při bude jsou není také',
  da: 'og ikke af til der er det den har blev med på som fra en et jeg være også efter over kan ved blevet hvor',
  de: 'der die das und ist nicht mit für von den dem des ein eine wurde wurden auf im zu als auch bei durch über dieses',
  en: 'the of and to is in was were for with that from by on at this which has have are been not their its after',
  es: 'el la los las de del que en y por con para una un se fue fueron es no como su desde sobre este entre',
  et: 'ja on ei et see mis oli kui ning või tema oma selle ka aga poolt kohta võib kes pärast',
  fi: 'ja on ei että se oli kun tai joka sekä hän mutta myös ovat ole ollut jotka tämä sen mukaan',
  fr: 'le la les des du et est une un dans pour par que qui sur avec au aux ce cette ont été pas son sont depuis',
  ga: 'agus an na is ar le go bhí sé ag don den ina chun atá faoi nó leis i gcás',
  hr: 'i je u na da se su za od koji koja koje nije bio bila ili kao prema te iz biti nakon',
  hu: 'a az és hogy nem egy is van volt meg ezt vagy de mint csak aki amely szerint által után',
  it: 'il la le gli di del della dei che e è per con un una sono nel nella da dal non su al alla stato come',
  lt: 'ir yra kad į iš su buvo ne tai kaip bei arba už apie per jo pagal šio nuo po',
  lv: 'un ir ka no uz ar par tika bija nav tas kas vai kā pēc arī šo pie lai kurš',
  mt: 'il li ta u ma għal fuq minn tal kien din dan biex hija huwa fil mill jew bħala',
  nl: 'de het een van en is niet met voor op aan zijn werd werden dat die door bij ook naar te uit deze heeft',
  pl: 'i w na się z że do nie jest oraz został przez od która który które lub jak dla po o był była',
  pt: 'o a os as de do da dos das e que em um uma para com por não foi foram no na ao sua seu como pelo',
  ro: 'și în de la a cu că este pentru din pe nu care au fost sau prin unei unui cele după al',
  sk: 'a že sa na je v pre bol bola bolo ktorý ktorá ktoré ako alebo podľa pri bude sú nie tiež',
  sl: 'in je na za se da so ki v z ni bil bila ali po pri kot iz od tudi biti bo',
  sv: 'och att det som är inte av för på den till med ett har var från genom vid eller om de blev efter sig',
};

export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words).map(([code, list]) => [code, new Set(list.split(' '))]),
);
