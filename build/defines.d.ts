/** SHA-256 (lower-case hex) of out/xml/xmlw.mjs, compiled into the main bundle; not defined where code runs from source. */
declare const __XML_BUNDLE_SHA256__: string | undefined;
/** The same of out/seals/seals.cjs. */
declare const __SEALS_BUNDLE_SHA256__: string | undefined;
/** The same of out/typeset/typeset.cjs, and of each file that lies beside it for it. */
declare const __TYPESET_BUNDLE_SHA256__: string | undefined;
declare const __TYPESET_TOOLS_SHA256__: Readonly<Record<string, string>> | undefined;
