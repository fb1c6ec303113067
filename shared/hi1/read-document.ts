import type { XmlElement } from '../base/xml.ts';
import { child, children, textOf } from './element.ts';
import type { DocumentBody, DocumentObject, ObjectCommon, RefusalDecisionObject } from './model.ts';
import { document as ns } from './namespaces.ts';
import { dictionaryOf, tokenOf } from './read-values.ts';

/** O4: up to v1.2.1 the enforcing authority's decision is a document of one of these types. */
const refusalDocuments: Readonly<Record<string, RefusalDecisionObject['decision']>> = {
  NoGroundsForRefusal: 'none',
  PartialGroundsForRefusal: 'partial',
  FullGroundsForRefusal: 'full',
};

function readBody(element: XmlElement): DocumentBody {
  return {
    contentType: tokenOf(element, ns, 'ContentType'),
    checksum: tokenOf(element, ns, 'Checksum'),
    checksumType: tokenOf(element, ns, 'ChecksumType'),
    contents: textOf(element, ns, 'Contents')?.replace(/\s+/g, '') ?? null,
  };
}

function readProperties(element: XmlElement): DocumentObject['properties'] {
  const properties = children(child(element, ns, 'DocumentProperties'), ns, 'DocumentProperty').map(
    (property) => ({
      type: dictionaryOf(property, ns, 'PropertyType'),
      value: textOf(property, ns, 'PropertyValue') ?? '',
    }),
  );
  return properties.flatMap(({ type, value }) => (type === null ? [] : [{ type, value }]));
}

/**
 * A document; or, when its type is one of the three decisions of v1.2.1, the decision it carries. Such a document
 * names the refused tasks among its AssociatedObjects only, next to the authorisation: all of them are handed on and
 * whoever knows the order's tasks picks.
 */
export function readDocument(
  element: XmlElement,
  common: ObjectCommon,
): DocumentObject | RefusalDecisionObject {
  const documentType = dictionaryOf(element, ns, 'DocumentType');
  const name = textOf(element, ns, 'DocumentName');
  const kind = documentType?.value ?? '';
  const decision = Object.hasOwn(refusalDocuments, kind) ? refusalDocuments[kind] : undefined;
  if (decision !== undefined) {
    return {
      type: 'RefusalDecision',
      ...common,
      decision,
      refusedTasks: decision === 'partial' ? common.associated : [],
      grounds: [],
      details: name,
    };
  }
  const body = child(element, ns, 'DocumentBody');
  return {
    type: 'Document',
    ...common,
    name,
    reference: textOf(element, ns, 'DocumentReference'),
    documentType,
    properties: readProperties(element),
    body: body === null ? null : readBody(body),
  };
}
