import { builtinDocs, type FunctionDoc } from "jsonata-check/functions";
import { vendorFunctions } from "./vendor-functions.js";

/** A one-line description of the vendor's function, and an example. */
const rows: Readonly<Record<string, readonly [text: string, call: string]>> = {
  string: ["The value as a string; arrays and objects become JSON.", "$string(42)"],
  keys: [
    "The names of an object's members: one name alone is a bare string, none is nothing.",
    "$keys({'a': 1, 'b': 2})",
  ],
  base64decode: ["The string that Base64 stands for.", "$base64decode('YTpi')"],
  base64encode: ["The string in Base64.", "$base64encode('a:b')"],
  each: [
    "The results of a function of value and key for each member: one result alone is bare.",
    "$each({'a': 1, 'b': 2}, function($v, $k) { $k & $v })",
  ],
  sift: [
    "The object with the members for which a function of value and key gives true.",
    "$sift({'a': 1, 'b': 2}, function($v) { $v > 1 })",
  ],
  join: [
    "The values of an array as one string, separated by commas unless a separator is given.",
    "$join(['a', 'b'], '-')",
  ],
  base64ToBlob: ["A file of Base64 or of a data URI.", "$base64ToBlob('YTpi')"],
  blob: ["A file with the content.", "$blob('content')"],
  bufferToString: ["Bytes or a stream as a string.", "$bufferToString(data, 'utf8')"],
  convertCurrencyFromSubunit: [
    "An amount in the smallest unit, such as cents, as a string in the currency's unit.",
    "$convertCurrencyFromSubunit(1250, 'USD')",
  ],
  convertCurrencyToSubunit: [
    "An amount as an integer in the currency's smallest unit.",
    "$convertCurrencyToSubunit(12.5, 'USD')",
  ],
  dependencyGraph: ["The graph of items that name their parents.", "$dependencyGraph(items, 'parent_id', 'id')"],
  diceCoefficient: ["How similar two strings are, from 0 to 1.", "$diceCoefficient('night', 'nacht')"],
  digest: ["The hash of a string.", "$digest('text', 'SHA-256', 'hex')"],
  firstNonEmpty: [
    "The first argument that is neither nothing nor null; an empty string counts.",
    "$firstNonEmpty(a, b)",
  ],
  getArrayBuffer: ["The bytes of a file.", "$getArrayBuffer(file)"],
  getDataUri: ["The data URI of a file.", "$getDataUri(file, 'image/png')"],
  getMimeType: [
    "The MIME type for a file name or an extension; null where it is unknown.",
    "$getMimeType('report.pdf')",
  ],
  jsonParse: ["The value of a JSON text; null where the text is not JSON.", "$jsonParse('[1, 2]')"],
  mapValues: [
    "The value that a mapping has for a string, ignoring case; what it lacks passes through.",
    "$mapValues('OPEN', {'open': 'active'})",
  ],
  mostSimilar: [
    "The most similar of some strings, or the string itself where none is similar enough.",
    "$mostSimilar('colour', ['color', 'size'])",
  ],
  parseDocument: ["The text of a document, read by the vendor's document parser.", "$parseDocument(file, 'pdf')"],
  parseQuery: ["The parameters of a query string as an object.", "$parseQuery('a=1&b=2')"],
  parseUrl: [
    "The parts of a URL, with `searchParams`; throws for what is not a URL.",
    "$parseUrl('https://acme.com/a?b=1').pathname",
  ],
  removeEmpty: ["The argument where it has a length, otherwise nothing.", "$removeEmpty('text')"],
  removeEmptyItems: ["The array without empty items.", "$removeEmptyItems([1, '', 2])"],
  sign: [
    "The signature of a string: an HMAC, or RS256 with a private key.",
    "$sign('text', 'SHA-256', 'secret', 'hex')",
  ],
  sortNodes: ["The items of a tree in depth-first order.", "$sortNodes(items, 'id', 'parent_id')"],
  stringifyQuery: ["The object as a query string.", "$stringifyQuery({'a': 1})"],
  teeStream: ["Two copies of a stream.", "$teeStream(stream)"],
  toNumber: ["The value as a number; NaN, never an error, for what is not a number.", "$toNumber('42')"],
  uuid: ["A random UUID.", "$uuid()"],
  zipSqlResponse: [
    "Rows of values as objects with the names of their columns.",
    "$zipSqlResponse(columns, rows, 'name')",
  ],
  groupBy: ["The items by the value of a property.", "$groupBy(items, 'type')"],
  keyBy: ["One item for each value of a property.", "$keyBy(items, 'id')"],
  pick: ["The object with some of its members only.", "$pick(item, ['id', 'name'])"],
  omit: ["The object without some of its members.", "$omit(item, ['secret'])"],
  compact: ["The array without null, false, 0 and empty strings; always an array.", "$compact([1, null, 2])"],
  orderBy: ["The items in the order of a property.", "$orderBy(items, 'created_at', 'desc')"],
  find: ["The first item that has the properties; a lambda does not work.", "$find(items, {'id': 1})"],
  lofilter: ["The items that have the properties; a lambda does not work.", "$lofilter(items, {'active': true})"],
  values: ["The values of an object's members.", "$values({'a': 1, 'b': 2})"],
  chunk: ["The array in pieces of a size.", "$chunk([1, 2, 3], 2)"],
  wrap: ["The value between two strings.", "$wrap('name', '[', ']')"],
  difference: ["The items of the first array that the second lacks.", "$difference([1, 2], [2])"],
  flatten: ["The array with its arrays dissolved, one level deep.", "$flatten([[1], [2]])"],
  flattenDeep: ["The array with all arrays in it dissolved.", "$flattenDeep([[1, [2]]])"],
  flattenDepth: ["The array with its arrays dissolved, some levels deep.", "$flattenDepth([[1, [2]]], 1)"],
  dtFromIso: [
    "A date of an ISO 8601 string, with methods such as `toISO()` and `plus()`.",
    "$dtFromIso('2026-01-01').toISO()",
  ],
  dtFromFormat: ["A date of a string in a format of Luxon.", "$dtFromFormat('01.02.2026', 'dd.MM.yyyy').toISO()"],
  convertMarkdownToAdf: ["Markdown as an Atlassian document.", "$convertMarkdownToAdf('**bold**')"],
  convertMarkdownToGoogleDocs: ["Markdown as requests to Google Docs.", "$convertMarkdownToGoogleDocs('**bold**')"],
  convertMarkdownToHtml: ["Markdown as HTML.", "$convertMarkdownToHtml('**bold**')"],
  convertMarkdownToNotion: ["Markdown as blocks of Notion.", "$convertMarkdownToNotion('**bold**')"],
  convertMarkdownToSlack: ["Markdown as blocks of Slack.", "$convertMarkdownToSlack('**bold**')"],
  convertMdToPdf: ["Markdown as a PDF file.", "$convertMdToPdf('**bold**')"],
  convertNotionToMarkdown: ["Blocks of Notion as Markdown.", "$convertNotionToMarkdown(blocks)"],
  convertNotionToMd: ["One block of Notion as Markdown.", "$convertNotionToMd(block)"],
  convertHtmlToMarkdown: ["HTML as Markdown.", "$convertHtmlToMarkdown('<b>bold</b>')"],
  xmlToJs: ["XML as an object, its text under `_text`; throws for bad XML.", "$xmlToJs('<a>1</a>').a._text"],
  jsToXml: ["An object of the input as XML; throws for an object that the expression builds.", "$jsToXml(data)"],
  jsonToCsv: ["Rows as CSV.", "$jsonToCsv([{'a': 1}])"],
  jsonToParquet: ["Rows as a Parquet file.", "$jsonToParquet([{'a': 1}])"],
  convertQueryToSql: [
    "Filters such as `{'age': {'gt': 5}}` as a condition of SQL.",
    "$convertQueryToSql({'age': {'gt': 5}})",
  ],
  generateEmbeddingsCohere: ["Embeddings of texts or images by Cohere.", "$generateEmbeddingsCohere(body, api_key)"],
  recursiveCharacterTextSplitter: ["The text in overlapping pieces.", "$recursiveCharacterTextSplitter('a long text')"],
};

/** The documentation of all functions, by name without the `$`. */
export const functionDocs: ReadonlyMap<string, FunctionDoc> = new Map([
  ...builtinDocs,
  ...vendorFunctions.flatMap(({ name, parameters = [] }): [string, FunctionDoc][] => {
    const row = rows[name];
    const names = parameters.map((parameter) => (typeof parameter === "string" ? parameter : parameter[0]));
    return row === undefined ? [] : [[name, { parameters: names, text: row[0], call: row[1], result: undefined }]];
  }),
]);
