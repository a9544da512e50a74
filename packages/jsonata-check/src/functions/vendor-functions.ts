import type { FunctionParameter, FunctionSpec } from "./function-spec.js";

/** One function of the vendor's library, as its implementation declares it; what is left out is false or absent. */
interface Entry {
  readonly name: string;
  readonly parameters: readonly (string | readonly [name: string, type: string])[];
  readonly returns: string;
  readonly signature?: string;
  readonly arity: number;
  readonly description: string;
  readonly throws?: string;
  readonly lodashIteratee?: string;
  readonly isPartialApplicable?: false;
  readonly mayBeNaN?: true;
  readonly isAsync?: true;
  readonly usesNetwork?: true;
}

/** A parameter is written `name`, `name?` (optional) or `...name` (all remaining arguments); without a type it takes anything. */
const entries: readonly Entry[] = [
  {
    name: "string",
    parameters: ["arg?", ["prettify?", "boolean"]],
    returns: "string|undefined",
    signature: "<x-b?:s>",
    arity: 1,
    description:
      "Cast to string; JSON for objects/arrays; numbers rounded to 15 significant digits (builtin 2.2 keeps integers exact). undefined in, undefined out.",
    throws: "D3001 on NaN/Infinity (top level), D1001 on nested Infinity",
    isPartialApplicable: false,
  },
  {
    name: "keys",
    parameters: ["arg?"],
    returns: "string|array<string>|undefined",
    signature: "<x-:a<s>>",
    arity: 1,
    description:
      "Keys of an object, or of all objects in an array; ONE key gives a bare string, no key gives undefined. Never a sequence (plain array).",
  },
  {
    name: "base64decode",
    parameters: [
      ["base64", "string"],
      ["urlSafe?", "boolean"],
    ],
    returns: "string",
    arity: 1,
    description: "Base64 to UTF-8 text. No signature and no context argument (the builtin has <s-:s>).",
    throws: "DOMException on undefined or an invalid character",
    isPartialApplicable: false,
  },
  {
    name: "base64encode",
    parameters: ["input", ["urlSafe?", "boolean"]],
    returns: "string",
    arity: 1,
    description:
      'UTF-8 text or bytes to Base64; undefined gives "", objects encode "[object Object]". No context argument.',
    isPartialApplicable: false,
  },
  {
    name: "each",
    parameters: [
      ["obj?", "object"],
      ["func", "function"],
    ],
    returns: "any|array<any>|undefined",
    signature: "<o-f:a>",
    arity: 2,
    description:
      "Call func(value,key,obj) for every entry, collect defined results; one result gives it bare, none gives undefined.",
    throws: "T0410 when obj is null, an array or a scalar",
    isAsync: true,
  },
  {
    name: "sift",
    parameters: [
      ["obj?", "object"],
      ["func", "function"],
    ],
    returns: "object|undefined",
    signature: "<o-f?:o>",
    arity: 2,
    description: "Keep the entries for which func(value,key,obj) is effectively true; undefined when nothing is left.",
    isAsync: true,
  },
  {
    name: "join",
    parameters: ["arr", ["separator?", "string"]],
    returns: "string",
    arity: 2,
    description:
      'lodash join of castArray(arr). DEFAULT SEPARATOR IS "," (builtin: ""). undefined gives "", non-strings are stringified, null/undefined items give "". No signature.',
  },
  {
    name: "base64ToBlob",
    parameters: [
      ["base64?", "string"],
      ["options?", "{mimeType?: string, urlSafe?: boolean}"],
    ],
    returns: "Blob",
    arity: 1,
    description: "Base64 or data: URI to a Blob wrapper; empty blob for non-strings.",
    throws: "Error on an invalid data URI or base64",
    isPartialApplicable: false,
  },
  {
    name: "blob",
    parameters: ["content?", ["options?", "{type?: string, endings?: string}"]],
    returns: "Blob",
    arity: 2,
    description: "Blob wrapper of the content (array or single part).",
  },
  {
    name: "bufferToString",
    parameters: [
      ["value", "buffer|Stream"],
      ["encoding?", "string"],
    ],
    returns: "string",
    arity: 2,
    description: "Bytes or a stream to text.",
    throws: "Error for strings, undefined and anything that is not a buffer or stream",
    isAsync: true,
  },
  {
    name: "convertCurrencyFromSubunit",
    parameters: [
      ["arg", "number|string|null|undefined"],
      ["currencyCode", "string"],
    ],
    returns: "string|T(arg)",
    arity: 2,
    description:
      'cents to units as a fixed-digit STRING; the argument itself when nil or when the currency is unknown. "NaN" text for non-numeric input.',
  },
  {
    name: "convertCurrencyToSubunit",
    parameters: [
      ["arg", "number|string|null|undefined"],
      ["currencyCode", "string"],
    ],
    returns: "number|T(arg)",
    arity: 2,
    description:
      "units to integer subunits; the argument itself when nil or currency unknown; NaN for non-numeric text.",
    mayBeNaN: true,
  },
  {
    name: "dependencyGraph",
    parameters: [
      ["array", "array<object>"],
      ["parentKey", "string"],
      ["key", "string"],
    ],
    returns: "DepGraph",
    arity: 3,
    description: "Graph of items by key/parentKey.",
    throws: "TypeError on undefined array",
  },
  {
    name: "diceCoefficient",
    parameters: [
      ["value", "string"],
      ["value2", "string"],
    ],
    returns: "number",
    arity: 2,
    description: "Similarity 0..1; 1 when strictly equal.",
    throws: "TypeError on non-strings that are not strictly equal",
  },
  {
    name: "digest",
    parameters: [
      ["text?", "string"],
      ["algorithm?", "string"],
      ["stringType?", '"hex"|"base64"|"base64-urlSafe"'],
    ],
    returns: "string|undefined",
    arity: 1,
    description:
      "Hash (md5, SHA-1/256/384/512). undefined text hashes the empty string; unknown stringType gives undefined (for md5: base64).",
    throws: "NotSupportedError on an unknown algorithm",
    isPartialApplicable: false,
    isAsync: true,
  },
  {
    name: "firstNonEmpty",
    parameters: ["...args"],
    returns: "any|undefined",
    arity: 0,
    description: 'First argument that is neither undefined nor null ("" and [] count as non-empty).',
    isPartialApplicable: false,
  },
  {
    name: "getArrayBuffer",
    parameters: [["file?", "Blob"]],
    returns: "ArrayBuffer|undefined",
    arity: 1,
    description: "Bytes of a Blob; undefined for anything else.",
    isAsync: true,
  },
  {
    name: "getDataUri",
    parameters: [
      ["file", "Blob|Stream|buffer"],
      ["mimeType", "string"],
    ],
    returns: "string",
    arity: 2,
    description: "data: URI.",
    throws: "Error without mimeType or for other file types",
    isAsync: true,
  },
  {
    name: "getMimeType",
    parameters: [["extensionType", "string"]],
    returns: "string|null",
    arity: 1,
    description: "MIME type by file name or extension; null when unknown.",
  },
  {
    name: "jsonParse",
    parameters: [["str", "string"]],
    returns: "any|null",
    arity: 1,
    description: "JSON.parse; null (never an error) when it does not parse or is undefined.",
  },
  {
    name: "mapValues",
    parameters: ["originalValue", ["mapping", "object|null|undefined"], ["lowerCase?", "boolean"], "defaultValue?"],
    returns: "any|undefined",
    arity: 2,
    description:
      "Case-insensitive lookup of a string/number (or recursively of array items / object values) in mapping; unmapped values pass through; defaultValue only for a nil original.",
    isPartialApplicable: false,
  },
  {
    name: "mostSimilar",
    parameters: [
      ["value", "string"],
      ["possibleValues", "array<string>"],
      ["threshold?", "number"],
    ],
    returns: "string",
    arity: 2,
    description: "Most similar candidate at or above threshold, else value.",
    throws: "TypeError on a non-string value",
    isPartialApplicable: false,
  },
  {
    name: "parseDocument",
    parameters: ["file", ["fileType", "string"]],
    returns: "string",
    arity: 2,
    description: "Text of a document through the Truto document parser (needs $documentParserApiUrl/Key bindings).",
    throws: "Error without key, HTTP errors",
    isAsync: true,
    usesNetwork: true,
  },
  {
    name: "parseQuery",
    parameters: [
      ["query?", "string"],
      ["options?", "object"],
    ],
    returns: "object",
    arity: 2,
    description: "qs.parse: values are strings, arrays or objects; {} for undefined.",
  },
  {
    name: "parseUrl",
    parameters: [["url", "string"]],
    returns: "Url",
    arity: 1,
    description:
      "URL parts: href origin protocol username password host hostname port pathname hash search: string; searchParams {get has getAll keys values entries size toString}.",
    throws: "ERR_INVALID_URL also on undefined",
  },
  {
    name: "removeEmpty",
    parameters: [["arg", "array<any>|string"]],
    returns: "T(arg)|undefined",
    arity: 1,
    description:
      'The argument if its .length is truthy, else undefined (so any object without "length" gives undefined).',
    throws: "TypeError on undefined and null",
  },
  {
    name: "removeEmptyItems",
    parameters: [["arg", "array<any>|any"]],
    returns: "array<any>|T(arg)",
    arity: 1,
    description: "Array without falsy items and empty objects/arrays; non-arrays unchanged.",
  },
  {
    name: "sign",
    parameters: [
      ["text", "string"],
      ["algorithm?", "string"],
      ["secret", "string"],
      ["outputFormat?", '"hex"|"base64"|"base64-urlSafe"'],
    ],
    returns: "string|undefined",
    arity: 1,
    description: "HMAC (or RS256 with a PKCS#8 PEM). Unknown outputFormat gives undefined.",
    throws: "DataError without secret, Error on a bad key",
    isPartialApplicable: false,
    isAsync: true,
  },
  {
    name: "sortNodes",
    parameters: [
      ["array", "array<object>"],
      ["idKey?", "string"],
      ["parentIdKey?", "string"],
      ["sequenceKey?", "string"],
    ],
    returns: "array<object>",
    arity: 1,
    description: "Depth-first order of a parent/child list.",
    throws: "TypeError on undefined",
    isPartialApplicable: false,
  },
  {
    name: "stringifyQuery",
    parameters: [
      ["query?", "object"],
      ["options?", "object"],
    ],
    returns: "string",
    arity: 2,
    description: 'qs.stringify; "" for undefined.',
  },
  {
    name: "teeStream",
    parameters: [["stream", "Stream"]],
    returns: "array<Stream>",
    arity: 1,
    description: "Two copies of a stream.",
    throws: "TypeError on undefined",
    isAsync: true,
  },
  {
    name: "toNumber",
    parameters: ["value?"],
    returns: "number",
    arity: 1,
    description: 'lodash toNumber: never throws; NaN for undefined, objects and non-numeric text; 0 for null and "".',
    mayBeNaN: true,
  },
  { name: "uuid", parameters: [], returns: "string", arity: 0, description: "Random UUID v4." },
  {
    name: "zipSqlResponse",
    parameters: [
      ["columns", "array<object>"],
      ["data", "array<array<any>>"],
      ["key", "string"],
    ],
    returns: "array<object>",
    arity: 3,
    description: "Rows as objects named by columns[].<key>.",
    throws: "TypeError on undefined columns or data",
  },
  {
    name: "groupBy",
    parameters: ["array", ["key", "string|array<any>|object"]],
    returns: "object<array<any>>",
    arity: 2,
    description:
      'lodash groupBy(castArray). A JSONata lambda as key is async: everything lands under "[object Promise]".',
    lodashIteratee: "key",
  },
  {
    name: "keyBy",
    parameters: ["array", ["key", "string|array<any>|object"]],
    returns: "object<any>",
    arity: 2,
    description: "lodash keyBy(castArray). Lambda keys do not work (async).",
    lodashIteratee: "key",
  },
  {
    name: "pick",
    parameters: [
      ["obj?", "object"],
      ["keys", "string|array<string>"],
    ],
    returns: "object",
    arity: 2,
    description: "lodash pick; {} for undefined.",
  },
  {
    name: "omit",
    parameters: [
      ["obj?", "object"],
      ["keys", "string|array<string>"],
    ],
    returns: "object",
    arity: 2,
    description: "lodash omit; {} for undefined.",
  },
  {
    name: "compact",
    parameters: ["arr"],
    returns: "array<any>",
    arity: 1,
    description: "castArray without falsy items; [] for undefined. Always an array.",
  },
  {
    name: "orderBy",
    parameters: ["arr", ["attr?", "string|array<string>"], ["order?", '"asc"|"desc"|array<string>']],
    returns: "array<any>",
    arity: 3,
    description: "lodash orderBy(castArray); orderBy(undefined) is [undefined]. Lambdas do not work (async).",
    lodashIteratee: "attr",
  },
  {
    name: "find",
    parameters: ["arr", ["attr?", "string|object|array<any>"]],
    returns: "any|undefined",
    arity: 2,
    description: "lodash find(castArray). A JSONata lambda returns a Promise, which is truthy: ALWAYS the first item.",
    lodashIteratee: "attr",
  },
  {
    name: "lofilter",
    parameters: ["arr", ["attr?", "string|object|array<any>"]],
    returns: "array<any>",
    arity: 2,
    description: "lodash filter(castArray). A JSONata lambda keeps EVERY item (Promise is truthy).",
    lodashIteratee: "attr",
  },
  {
    name: "values",
    parameters: ["obj"],
    returns: "array<any>",
    arity: 1,
    description: "lodash values; [] for undefined, characters for a string.",
  },
  {
    name: "chunk",
    parameters: ["arr", ["size?", "number"]],
    returns: "array<array<any>>",
    arity: 2,
    description: "lodash chunk(castArray); chunk(undefined) is [[undefined]].",
  },
  {
    name: "wrap",
    parameters: ["value", ["wrapper", "string"], ["endWrapper?", "string"]],
    returns: "string",
    arity: 3,
    description: "wrapper & value & (endWrapper or wrapper); undefined value gives just the wrappers.",
  },
  {
    name: "difference",
    parameters: [
      ["arr1?", "array<any>"],
      ["arr2?", "array<any>"],
    ],
    returns: "array<any>",
    arity: 2,
    description: "lodash difference; [] when arr1 is not an array.",
  },
  {
    name: "flatten",
    parameters: ["arr"],
    returns: "array<any>",
    arity: 1,
    description: "One level; flatten(undefined) is [undefined].",
  },
  { name: "flattenDeep", parameters: ["arr"], returns: "array<any>", arity: 1, description: "All levels." },
  {
    name: "flattenDepth",
    parameters: ["arr", ["depth?", "number"]],
    returns: "array<any>",
    arity: 2,
    description: "depth levels.",
  },
  {
    name: "dtFromIso",
    parameters: [
      ["arg", "string"],
      ["zone?", "string"],
    ],
    returns: "DateTime",
    arity: 2,
    description:
      "Luxon DateTime wrapper. Never throws: invalid or undefined input gives isValid=false, numbers NaN, toISO() null.",
    mayBeNaN: true,
  },
  {
    name: "dtFromFormat",
    parameters: [
      ["date", "string|number"],
      ["format", "string"],
      ["options?", "object"],
    ],
    returns: "DateTime",
    arity: 3,
    description: 'By Luxon format, or "RFC2822", "ISO", "fromSeconds".',
    throws: "Error when date or format is undefined",
    mayBeNaN: true,
  },
  {
    name: "convertMarkdownToAdf",
    parameters: [["markdown", "string"]],
    returns: "object",
    arity: 1,
    description: "Atlassian Document Format {version,type,content}.",
    throws: "TypeError on undefined",
  },
  {
    name: "convertMarkdownToGoogleDocs",
    parameters: [
      ["text", "string"],
      ["currentCounter?", "number"],
    ],
    returns: "{requests: array<object>}",
    arity: 1,
    description: "Google Docs batchUpdate requests.",
    throws: "TypeError on undefined",
    isPartialApplicable: false,
  },
  {
    name: "convertMarkdownToHtml",
    parameters: [
      ["markdown", "string"],
      ["options?", "object"],
    ],
    returns: "string",
    arity: 2,
    description: "marked.parse.",
    throws: "Error on undefined or null",
    isAsync: true,
  },
  {
    name: "convertMarkdownToNotion",
    parameters: [["text", "string"]],
    returns: "{children: array<object>}",
    arity: 1,
    description: "Notion blocks.",
    throws: "TypeError on undefined",
  },
  {
    name: "convertMarkdownToSlack",
    parameters: [["text", "string"]],
    returns: "array<object>",
    arity: 1,
    description: "Slack blocks.",
    throws: "TypeError on undefined",
  },
  {
    name: "convertMdToPdf",
    parameters: [
      ["markdown", "string"],
      ["options?", "object"],
      ["assetHeaders?", "object"],
    ],
    returns: "Blob",
    arity: 1,
    description: "PDF through the Truto document service; Blob wrapper with name.",
    throws: "Error without bindings, AbortError without text",
    isPartialApplicable: false,
    isAsync: true,
    usesNetwork: true,
  },
  {
    name: "convertNotionToMarkdown",
    parameters: [
      ["blocks", "array<object>|object"],
      ["linkChildPages?", "boolean"],
    ],
    returns: "string",
    arity: 1,
    description: "Notion blocks to Markdown.",
    throws: "TypeError on undefined",
    isPartialApplicable: false,
  },
  {
    name: "convertNotionToMd",
    parameters: [["block", "object"]],
    returns: "string",
    arity: 1,
    description: "One Notion block to Markdown (older converter).",
  },
  {
    name: "convertHtmlToMarkdown",
    parameters: [["html?", "string"]],
    returns: "string",
    arity: 1,
    description: 'Turndown with GFM; "" for undefined.',
  },
  {
    name: "xmlToJs",
    parameters: [
      ["xml", "string"],
      ["options?", "object"],
    ],
    returns: "object",
    arity: 1,
    description: 'xml-js, compact by default ({a:{_text:"1"}}).',
    throws: "TypeError on undefined, Error on bad XML",
    isPartialApplicable: false,
  },
  {
    name: "jsToXml",
    parameters: [
      ["json", "object"],
      ["options?", "object"],
    ],
    returns: "string",
    arity: 1,
    description:
      "xml-js. BUG in 3.0.6 with jsonata 2.2: throws for every object built by the expression itself (null prototype has no hasOwnProperty); input objects work.",
    throws: "TypeError on expression-built objects",
    isPartialApplicable: false,
  },
  {
    name: "jsonToCsv",
    parameters: ["json", ["options?", "object"]],
    returns: "string",
    arity: 2,
    description: 'CSV; "" for no rows.',
  },
  {
    name: "jsonToParquet",
    parameters: ["json", ["options?", "{codec?: string, rowGroupSize?: number}"]],
    returns: "ArrayBuffer",
    arity: 2,
    description: "Parquet bytes wrapper {byteLength, slice}.",
    throws: "Error without rows or columns",
  },
  {
    name: "convertQueryToSql",
    parameters: [
      ["query", "object"],
      ["keysToMap?", "array<string>"],
      ["mapping?", "object"],
      ["dataTypes?", "object"],
      ["customOperatorMapping?", "object"],
      ["options?", "object"],
    ],
    returns: "string",
    arity: 1,
    description: "{field: {eq|ne|gt|gte|lt|lte|in|nin|like: v}} to a SQL condition.",
    throws: "TypeError on undefined, Error on an unknown operator",
    isPartialApplicable: false,
  },
  {
    name: "generateEmbeddingsCohere",
    parameters: [
      ["body", "object"],
      ["api_key", "string"],
    ],
    returns: "array<object>|object|undefined",
    arity: 2,
    description: "Cohere /v2/embed; array for texts, object for images, undefined for neither.",
    isAsync: true,
    usesNetwork: true,
  },
  {
    name: "recursiveCharacterTextSplitter",
    parameters: ["text", ["options?", "{chunkSize?: number, chunkOverlap?: number}"]],
    returns: "array<string>",
    arity: 1,
    description: "LangChain splitter; objects are JSON-stringified; [] for undefined.",
    isPartialApplicable: false,
    isAsync: true,
  },
];

/** The functions the vendor registers beside those of the engine; seven of them replace functions of the engine. */
export const vendorFunctions: readonly FunctionSpec[] = entries.map((entry) => ({
  name: entry.name,
  origin: "vendor",
  signature: entry.signature,
  parameters: entry.parameters.map(readParameter),
  returns: entry.returns,
  passesNothing: false,
  arity: entry.arity,
  isPartialApplicable: entry.isPartialApplicable ?? true,
  mayBeNaN: entry.mayBeNaN ?? false,
  lodashIteratee: entry.lodashIteratee,
  isAsync: entry.isAsync ?? false,
  usesNetwork: entry.usesNetwork ?? false,
  throws: entry.throws,
  description: entry.description,
}));

function readParameter(entry: string | readonly [name: string, type: string]): FunctionParameter {
  const [written, type] = typeof entry === "string" ? [entry, "any"] : entry;
  const isRest = written.startsWith("...");
  return { name: written.replace(/^\.\.\.|\?$/g, ""), type, isOptional: isRest || written.endsWith("?"), isRest };
}
