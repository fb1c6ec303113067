/**
 * Namespaces of the messages. Prefixes are free on the wire, so everything is compared by namespace; the prefixes
 * here are only the ones Ombud writes.
 */
export const core = 'http://uri.etsi.org/03120/common/2019/10/Core';
export const common = 'http://uri.etsi.org/03120/common/2016/02/Common';
export const authorisation = 'http://uri.etsi.org/03120/common/2020/09/Authorisation';
export const task = 'http://uri.etsi.org/03120/common/2020/09/Task';
export const document = 'http://uri.etsi.org/03120/common/2020/09/Document';
export const notification = 'http://uri.etsi.org/03120/common/2016/02/Notification';
export const delivery = 'http://uri.etsi.org/03120/common/2019/10/Delivery';
export const config = 'http://uri.etsi.org/03120/common/2024/06/Config';
export const dictionaries = 'http://uri.etsi.org/03280/common/2019/10/Dictionaries';
export const encryption = 'http://uri.etsi.org/03120/common/2026/01/Encryption';
export const signature = 'http://www.w3.org/2000/09/xmldsig#';
export const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** O1: the namespace of the TS 104 144 extension objects is not published yet; this is the provisional one. */
export const extension = 'urn:provisional:ts104144:epoc:1';

/** Prefixes declared on the root of every message Ombud writes; '' is the default namespace. */
export const writtenPrefixes: readonly (readonly [prefix: string, namespace: string])[] = [
  ['', core],
  ['xsi', schemaInstance],
  ['common', common],
  ['auth', authorisation],
  ['task', task],
  ['doc', document],
  ['notification', notification],
  ['delivery', delivery],
  ['config', config],
  ['dictionaries', dictionaries],
  ['enc', encryption],
  ['ds', signature],
  ['epoc', extension],
];
