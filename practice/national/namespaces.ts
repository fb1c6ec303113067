/** Prefixes the platform writes with. Reading goes by namespace alone. */
export const prefixOf: Readonly<Record<string, string>> = {
  'http://uri.etsi.org/03120/common/2019/10/Core': '',
  'http://uri.etsi.org/03120/common/2016/02/Common': 'common',
  'http://uri.etsi.org/03120/common/2020/09/Authorisation': 'auth',
  'http://uri.etsi.org/03120/common/2020/09/Task': 'task',
  'http://uri.etsi.org/03120/common/2020/09/Document': 'doc',
  'http://uri.etsi.org/03120/common/2016/02/Notification': 'notification',
  'http://uri.etsi.org/03120/common/2019/10/Delivery': 'delivery',
  'http://uri.etsi.org/03120/common/2024/06/Config': 'config',
  'urn:provisional:ts104144:epoc:1': 'epoc',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
};

/** All of them, for the root element of a message. */
export const declarations = Object.entries(prefixOf)
  .map(([uri, prefix]) => `xmlns${prefix === '' ? '' : `:${prefix}`}="${uri}"`)
  .join(' ');

export const core = 'http://uri.etsi.org/03120/common/2019/10/Core';
export const instance = 'http://www.w3.org/2001/XMLSchema-instance';
