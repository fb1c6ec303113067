/**
 * The libxml2 library as this folder uses it. It is passed in and never imported by value, because the desktop
 * application loads it from a file of its own (it is a module with a top-level await) and Node imports it directly.
 */
import type * as Libxml2 from 'libxml2-wasm';

export type XmlLibrary = Pick<
  typeof Libxml2,
  | 'ParseOption'
  | 'XmlBufferInputProvider'
  | 'XmlCData'
  | 'XmlDocument'
  | 'XmlElement'
  | 'XmlError'
  | 'XmlLibError'
  | 'XmlText'
  | 'XmlTreeNode'
  | 'XsdValidator'
  | 'xmlCleanupInputProvider'
  | 'xmlRegisterInputProvider'
>;

export type LibDocument = Libxml2.XmlDocument;
export type LibElement = Libxml2.XmlElement;
export type LibNode = Libxml2.XmlNode;
export type LibAttribute = Libxml2.XmlAttribute;
export type LibSchema = Libxml2.XsdValidator;
export type LibError = Libxml2.ErrorDetail;
