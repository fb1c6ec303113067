import type { Result } from '../shared/base/result.ts';
import { ok } from '../shared/base/result.ts';
import type { CanonicalObject, XmlElement, XmlProblem } from '../shared/base/xml.ts';
import { canonicalObject } from './canonical.ts';
import { childElements } from './child-nodes.ts';
import { compileSchemas } from './compile.ts';
import { requireUtf8 } from './encoding.ts';
import { xmlLimits } from './limits.ts';
import { readProblems } from './problems.ts';
import { scan } from './scan.ts';
import type { SchemaFiles } from './schema-set.ts';
import { isObjectPath, objectDepth, refuseWrapping, requireMessage } from './structure.ts';
import { readTree } from './tree.ts';
import type { UnreadableXml } from './unreadable.ts';
import { unreadable } from './unreadable.ts';
import type { LibDocument, LibElement, LibError, LibSchema, XmlLibrary } from './xml-library.ts';

/** The verdict of the schema set alone; version policy is another matter (`member-since.ts`). */
export interface SchemaVerdict {
  readonly valid: boolean;
  /** What is wrong, in document order; empty when valid. At most `xmlLimits.problems`. */
  readonly problems: readonly XmlProblem[];
}

export interface ReadMessage {
  readonly root: XmlElement;
  /** The objects the message carries, in document order. */
  readonly objects: readonly CanonicalObject[];
  readonly verdict: SchemaVerdict;
}

/** Everything there is to say about a document that is XML, whatever it holds. */
export interface InspectedDocument {
  /** As `judge` gives it. */
  readonly verdict: SchemaVerdict;
  /** Null when the document goes beyond what can be kept; `refusal` says how. */
  readonly root: XmlElement | null;
  /** Why `read` does not take the document; null when it does. */
  readonly refusal: UnreadableXml | null;
}

export interface XmlValidator {
  /** Reads a message that came from outside. A message that follows no schema is still read. */
  read(bytes: Uint8Array): Result<ReadMessage, UnreadableXml>;
  /** The verdict without the objects. */
  validate(bytes: Uint8Array): Result<SchemaVerdict, UnreadableXml>;
  /**
   * The verdict of the schema set and nothing else, on any XML document: `read` also refuses what the schema accepts but two
   * readers could understand differently (`refuseWrapping`), and every root that is no HI1Message.
   */
  judge(bytes: Uint8Array): Result<SchemaVerdict, UnreadableXml>;
  /** The verdict of `judge`, the document, and whether `read` would take it, told apart; for tools that explain. */
  inspect(bytes: Uint8Array): Result<InspectedDocument, UnreadableXml>;
  /** Reads an object that was cut out of a message before (`CanonicalObject.xml`). It is not validated again. */
  readObject(xml: string): Result<XmlElement, UnreadableXml>;
  /** Frees the compiled schema. The validator must not be used afterwards. */
  dispose(): void;
}

/**
 * Compiles the schema set once and reads messages with it. Everything is synchronous and keeps no state between calls.
 *
 * @param library libxml2-wasm, imported by the caller
 * @throws Error when the schema set itself does not compile
 */
export function createValidator(library: XmlLibrary, files: SchemaFiles): XmlValidator {
  const schema = compileSchemas(library, files);

  /** `readRoot` copies the tree: most of the work, so it is done when it is asked for. */
  const opened = <T>(
    bytes: Uint8Array,
    use: (
      document: LibDocument,
      readRoot: () => Result<XmlElement, UnreadableXml>,
    ) => Result<T, UnreadableXml>,
  ): Result<T, UnreadableXml> => {
    if (bytes.length > xmlLimits.bytes)
      return unreadable('xml.tooLarge', 1, `The message is larger than ${xmlLimits.bytes} bytes.`);
    const text = requireUtf8(bytes);
    if (!text.ok) return text;
    const facts = scan(text.value);
    if (!facts.ok) return facts;
    const document = parse(library, text.value);
    if (!document.ok) return document;
    const readRoot = () => readTree(library, document.value.root, facts.value.elementLines);
    try {
      return use(document.value, readRoot);
    } finally {
      document.value.dispose();
    }
  };

  const parsed = <T>(
    bytes: Uint8Array,
    use: (document: LibDocument, root: XmlElement) => Result<T, UnreadableXml>,
  ): Result<T, UnreadableXml> =>
    opened(bytes, (document, readRoot) => {
      const root = readRoot();
      return root.ok ? use(document, root.value) : root;
    });

  const checked = <T>(
    bytes: Uint8Array,
    use: (document: LibDocument, root: XmlElement) => T,
  ): Result<T, UnreadableXml> =>
    parsed(bytes, (document, root) => {
      const refusal = requireMessage(root) ?? refuseWrapping(root);
      return refusal ?? ok(use(document, root));
    });

  const verdictOn = (document: LibDocument, root: XmlElement): SchemaVerdict => {
    const findings = validateDocument(library, schema, document);
    if (findings === null) return accepted;
    return { valid: false, problems: readProblems(library, document.root, root, findings) };
  };

  const inspected = (
    document: LibDocument,
    read: Result<XmlElement, UnreadableXml>,
  ): InspectedDocument => {
    if (read.ok) {
      const root = read.value;
      const refusal = requireMessage(root) ?? refuseWrapping(root);
      return { verdict: verdictOn(document, root), root, refusal: refusal?.error ?? null };
    }
    const refusal = read.error;
    if (validateDocument(library, schema, document) === null)
      return { verdict: accepted, root: null, refusal };
    const { line, message } = refusal;
    const problems = [{ line, path: '/', message }];
    return { verdict: { valid: false, problems }, root: null, refusal };
  };

  return {
    read: (bytes) =>
      checked(bytes, (document, root) => ({
        root,
        objects: cutObjects(library, document.root, root),
        verdict: verdictOn(document, root),
      })),
    validate: (bytes) => checked(bytes, verdictOn),
    judge: (bytes) =>
      opened(bytes, (document, readRoot) => {
        if (validateDocument(library, schema, document) === null) return ok(accepted);
        const root = readRoot();
        return root.ok ? ok(verdictOn(document, root.value)) : root;
      }),
    inspect: (bytes) => opened(bytes, (document, readRoot) => ok(inspected(document, readRoot()))),
    readObject: (xml) =>
      parsed(new TextEncoder().encode(xml), (_, root) => refuseWrapping(root) ?? ok(root)),
    dispose: () => schema.dispose(),
  };
}

function parse(library: XmlLibrary, bytes: Uint8Array): Result<LibDocument, UnreadableXml> {
  const { ParseOption } = library;
  // HUGE lifts the library's 10 MB limit on one text, which a document in base64 needs; `scan` set the others before.
  // Ids are looked at by `refuseWrapping`, under more names than the library's.
  const option =
    ParseOption.XML_PARSE_HUGE |
    ParseOption.XML_PARSE_SKIP_IDS |
    ParseOption.XML_PARSE_NONET |
    ParseOption.XML_PARSE_NO_XXE |
    ParseOption.XML_PARSE_NO_SYS_CATALOG |
    ParseOption.XML_PARSE_BIG_LINES;
  try {
    const document = library.XmlDocument.fromBuffer(bytes, { encoding: 'UTF-8', option });
    if (document.dtd === null) return ok(document);
    document.dispose();
    return unreadable('xml.doctype', 1, 'The message has a document type declaration.');
  } catch (problem) {
    if (!(problem instanceof library.XmlLibError)) throw problem;
    const first = problem.details.find(isError);
    const message = (first?.message ?? problem.message).trim().slice(0, 400);
    return unreadable('xml.notWellFormed', Math.max(1, first?.line ?? 1), message);
  }
}

/** The library also notes what it merely wonders about, such as a schema location it did not follow. */
const isError = (finding: LibError): boolean => finding.level >= 2;

const accepted: SchemaVerdict = { valid: true, problems: [] };

/** What the schema set objects to; null for a valid document. */
function validateDocument(
  library: XmlLibrary,
  schema: LibSchema,
  document: LibDocument,
): readonly LibError[] | null {
  try {
    schema.validate(document);
    return null;
  } catch (problem) {
    if (problem instanceof library.XmlLibError) return problem.details.filter(isError);
    if (problem instanceof library.XmlError)
      return [{ message: problem.message, level: 2, line: 1, col: 0 }];
    throw problem;
  }
}

function cutObjects(library: XmlLibrary, node: LibElement, root: XmlElement): CanonicalObject[] {
  const found: CanonicalObject[] = [];
  const visit = (here: LibElement, path: readonly XmlElement[]): void => {
    const element = path[path.length - 1];
    if (element === undefined) return;
    if (isObjectPath(path)) found.push(canonicalObject(library, here, element));
    if (path.length >= objectDepth) return;
    childElements(library, here).forEach((child, index) => {
      const twin = element.children[index];
      if (twin !== undefined) visit(child, [...path, twin]);
    });
  };
  visit(node, [root]);
  return found;
}
