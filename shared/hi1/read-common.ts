import type { XmlElement } from '../base/xml.ts';
import { child, textOf } from './element.ts';
import type { ObjectCommon } from './model.ts';
import { core } from './namespaces.ts';
import { countOf, instantOf, tokenOf, uuidOf, uuidsOf } from './read-values.ts';

/** Members every HI1Object has (TS 103 120, HI1Object). Null when it has no usable ObjectIdentifier. */
export function readObjectCommon(element: XmlElement): ObjectCommon | null {
  const id = uuidOf(element, core, 'ObjectIdentifier');
  if (id === null) return null;
  return {
    id,
    country: tokenOf(element, core, 'CountryCode'),
    owner: tokenOf(element, core, 'OwnerIdentifier'),
    generation: countOf(element, core, 'Generation'),
    externalId: textOf(element, core, 'ExternalIdentifier'),
    associated: uuidsOf(child(element, core, 'AssociatedObjects'), core, 'AssociatedObject'),
    lastChanged: instantOf(element, core, 'LastChanged'),
  };
}
