const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => entities[character] ?? character);

/** An element around text that is XML already. */
export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** An element around plain text. */
export const leaf = (name: string, text: string): string => element(name, escapeXml(text));

/** An element around plain text, or nothing at all. */
export const optionalLeaf = (name: string, text: string | null): string =>
  text === null ? '' : leaf(name, text);

/** A dictionary entry of ETSI's own dictionaries. */
export const dictionaryEntry = (element_: string, dictionary: string, value: string): string =>
  element(
    element_,
    leaf('common:Owner', 'ETSI') + leaf('common:Name', dictionary) + leaf('common:Value', value),
  );
