/** O1: AuthorityObject, an entry of the court database (TS 104 144, clause 6.9). Its members are provisional. */
import type { XmlElement } from '../base/xml.ts';
import type { DirectoryEntry } from '../directory/entry.ts';
import { child, children, declaredType, textOf } from './element.ts';
import type { ContactDetails } from './model.ts';
import { extension as ns } from './namespaces.ts';
import { readContact } from './read-approval.ts';
import { readObjectCommon } from './read-common.ts';
import { dictionariesOf, endpoint } from './read-values.ts';

/** Longer texts, and more of them, belong to no directory that a person could read. */
const longest = 300;
const mostContacts = 6;
const mostValues = 20;

const cut = (text: string | null): string | null => text?.trim().slice(0, longest) ?? null;

const cutContact = (contact: ContactDetails): ContactDetails => ({
  name: cut(contact.name),
  role: cut(contact.role),
  email: cut(contact.email),
  phone: cut(contact.phone),
  fax: cut(contact.fax),
  address: cut(contact.address),
  languages: contact.languages.slice(0, mostValues).map((code) => code.slice(0, 20)),
});

/**
 * Reads one entry leniently. Null when it is no AuthorityObject or has no usable identifier. Without an
 * AuthorityEndpoint its CountryCode and OwnerIdentifier are taken: the directory names an authority by what it sends as.
 */
export function readAuthority(element: XmlElement): DirectoryEntry | null {
  const type = declaredType(element);
  const common = readObjectCommon(element);
  if (common === null || type?.ns !== ns || type.name !== 'AuthorityObject') return null;
  const { id, generation, country, owner } = common;
  const own = country === null || owner === null ? null : { country, id: owner };
  const named = endpoint(child(element, ns, 'AuthorityEndpoint')) ?? own;
  return {
    id,
    generation,
    endpoint: named === null ? null : { country: named.country, id: named.id.slice(0, longest) },
    name: cut(textOf(element, ns, 'AuthorityName')),
    competences: dictionariesOf(element, ns, 'AuthorityCompetence')
      .slice(0, mostValues)
      .map(({ value }) => value.slice(0, 100)),
    contacts: children(element, ns, 'ContactDetails')
      .slice(0, mostContacts)
      .map((contact) => cutContact(readContact(contact))),
  };
}
