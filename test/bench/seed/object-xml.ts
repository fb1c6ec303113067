import type { Hi1Object } from '../../../shared/hi1/model.ts';

const namespaces = {
  Authorisation: ['auth', 'http://uri.etsi.org/03120/common/2020/09/Authorisation'],
  LDTask: ['task', 'http://uri.etsi.org/03120/common/2020/09/Task'],
  Document: ['doc', 'http://uri.etsi.org/03120/common/2020/09/Document'],
  Delivery: ['delivery', 'http://uri.etsi.org/03120/common/2019/10/Delivery'],
  Other: ['epoc', 'urn:provisional:ts104144:epoc:1'],
} as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Canonical-looking XML of an object: its every member as an element. It has the size and the words of the real text,
 * which is what the journal, the Raw tab and the search have to carry; it is not sent anywhere.
 */
export function objectXml(object: Hi1Object): string {
  const { type } = object;
  const known = type in namespaces ? (type as keyof typeof namespaces) : 'Other';
  const [prefix, uri] = namespaces[known];
  const inner = Object.entries(object)
    .filter(([name]) => name !== 'type')
    .map(([name, value]) => element(prefix, name, value))
    .join('');
  return (
    `<HI1Object xmlns="http://uri.etsi.org/03120/common/2019/10/Core" xmlns:${prefix}="${uri}" ` +
    `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="${prefix}:${type}Object">${inner}</HI1Object>`
  );
}

function element(prefix: string, name: string, value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map((item) => element(prefix, name, item)).join('');
  const tag = `${prefix}:${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `<${tag}>${inside(prefix, value)}</${tag}>`;
}

function inside(prefix: string, value: unknown): string {
  if (typeof value !== 'object' || value === null)
    return escaped(typeof value === 'string' ? value : JSON.stringify(value));
  return Object.entries(value)
    .map(([member, held]) => element(prefix, member, held))
    .join('');
}
