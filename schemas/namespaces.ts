/** Namespaces of TS 103 120 V1.23.1 messages, under the prefixes the standard uses in its text. */
export const namespaces = {
  core: 'http://uri.etsi.org/03120/common/2019/10/Core',
  common: 'http://uri.etsi.org/03120/common/2016/02/Common',
  auth: 'http://uri.etsi.org/03120/common/2020/09/Authorisation',
  task: 'http://uri.etsi.org/03120/common/2020/09/Task',
  doc: 'http://uri.etsi.org/03120/common/2020/09/Document',
  notification: 'http://uri.etsi.org/03120/common/2016/02/Notification',
  delivery: 'http://uri.etsi.org/03120/common/2019/10/Delivery',
  config: 'http://uri.etsi.org/03120/common/2024/06/Config',
  enc: 'http://uri.etsi.org/03120/common/2026/01/Encryption',
  etsi: 'http://uri.etsi.org/03280/common/2017/07',
  dictionaries: 'http://uri.etsi.org/03280/common/2019/10/Dictionaries',
  /** Provisional: the official namespace of the TS 104 144 extension objects is not public. */
  epoc: 'urn:provisional:ts104144:epoc:1',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xml: 'http://www.w3.org/XML/1998/namespace',
} as const;

const prefixes = new Map<string, string>(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
);

/**
 * A name for people: bare for the Core namespace and for none, `common:Owner` for the others of the standard,
 * `{uri}Name` for foreign ones.
 */
export function readableName(ns: string, name: string): string {
  if (ns === '' || ns === namespaces.core) return name;
  const prefix = prefixes.get(ns);
  return prefix === undefined ? `{${ns}}${name}` : `${prefix}:${name}`;
}
