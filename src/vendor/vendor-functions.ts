import type { HostFunction } from "jsonata-check/functions";

/** The names of hashes, which are those of the Web Cryptography API in either case. */
const hashes = ["SHA-1", "SHA-256", "SHA-384", "SHA-512"].map((name) => `"${name}"|"${name.toLowerCase()}"`).join("|");

/**
 * The functions that the vendor's library registers, by signature: `name?` is optional, a parameter without a type takes
 * anything, and those after `;` have defaults in the library, so that its `length` does not count them.
 */
const signatures = `
  string(arg?; prettify?: boolean): string
  keys(arg?): string|array<string>|undefined
  base64decode(base64: string; urlSafe?: boolean): string
  base64encode(input; urlSafe?: boolean): string
  each(obj?: object, func: function): any|array<any>|undefined
  sift(obj?: object, func: function): object|undefined
  join(arr, separator?: string): string
  base64ToBlob(base64?: string; options?: {mimeType?: string, urlSafe?: boolean}): Blob
  blob(content?, options?: {type?: string, endings?: string}): Blob
  bufferToString(value: buffer|Stream, encoding?: string): string
  convertCurrencyFromSubunit(arg: number|string|null|undefined, currencyCode: string): string|T(arg)
  convertCurrencyToSubunit(arg: number|string|null|undefined, currencyCode: string): number|T(arg)
  dependencyGraph(array: array<object>, parentKey: string, key: string): DepGraph
  diceCoefficient(value: string, value2: string): number
  digest(text?: string; algorithm?: ${hashes}|"md5"|"MD5", stringType?: "hex"|"base64"|"base64-urlSafe"): string|undefined
  firstNonEmpty(; ...args): any|undefined
  getArrayBuffer(file?: Blob): ArrayBuffer|undefined
  getDataUri(file: Blob|Stream|buffer, mimeType: string): string
  getMimeType(extensionType: string): string|null
  jsonParse(str: string): any|null
  mapValues(originalValue, mapping: object|null|undefined; lowerCase?: boolean, defaultValue?): any|undefined
  mostSimilar(value: string, possibleValues: array<string>; threshold?: number): string
  parseDocument(file, fileType: string): string
  parseQuery(query?: string, options?: object): object
  parseUrl(url: string): Url
  removeEmpty(arg: array<any>|string): T(arg)|undefined
  removeEmptyItems(arg: array<any>|any): array<any>|T(arg)
  sign(text: string; algorithm?: ${hashes}|"RS256", secret: string, outputFormat?: "hex"|"base64"|"base64-urlSafe"): string|undefined
  sortNodes(array: array<object>; idKey?: string, parentIdKey?: string, sequenceKey?: string): array<object>
  stringifyQuery(query?: object, options?: object): string
  teeStream(stream: Stream): array<Stream>
  toNumber(value?): number
  uuid(): string
  zipSqlResponse(columns: array<object>, data: array<array<any>>, key: string): array<object>
  groupBy(array, key: string|array<any>|object): object<array<any>>
  keyBy(array, key: string|array<any>|object): object<any>
  pick(obj?: object, keys: string|array<string>): object
  omit(obj?: object, keys: string|array<string>): object
  compact(arr): array<any>
  orderBy(arr, attr?: string|array<string>, order?: "asc"|"desc"|array<string>): array<any>
  find(arr, attr?: string|object|array<any>): any|undefined
  lofilter(arr, attr?: string|object|array<any>): array<any>
  values(obj): array<any>
  chunk(arr, size?: number): array<array<any>>
  wrap(value, wrapper: string, endWrapper?: string): string
  difference(arr1?: array<any>, arr2?: array<any>): array<any>
  flatten(arr): array<any>
  flattenDeep(arr): array<any>
  flattenDepth(arr, depth?: number): array<any>
  dtFromIso(arg: string, zone?: string): DateTime
  dtFromFormat(date: string|number, format: string, options?: object): DateTime
  convertMarkdownToAdf(markdown: string): object
  convertMarkdownToGoogleDocs(text: string; currentCounter?: number): {requests: array<object>}
  convertMarkdownToHtml(markdown: string, options?: object): string
  convertMarkdownToNotion(text: string): {children: array<object>}
  convertMarkdownToSlack(text: string): array<object>
  convertMdToPdf(markdown: string; options?: object, assetHeaders?: object): Blob
  convertNotionToMarkdown(blocks: array<object>|object; linkChildPages?: boolean): string
  convertNotionToMd(block: object): string
  convertHtmlToMarkdown(html?: string): string
  xmlToJs(xml: string; options?: object): object
  jsToXml(json: object; options?: object): string
  jsonToCsv(json, options?: object): string
  jsonToParquet(json, options?: {codec?: string, rowGroupSize?: number}): ArrayBuffer
  convertQueryToSql(query: object; keysToMap?: array<string>, mapping?: object, dataTypes?: object, customOperatorMapping?: object, options?: object): string
  generateEmbeddingsCohere(body: object, api_key: string): array<object>|object|undefined
  recursiveCharacterTextSplitter(text; options?: {chunkSize?: number, chunkOverlap?: number}): array<string>
`;

/** What the signatures do not say. */
const traits: Readonly<Record<string, Partial<HostFunction>>> = {
  string: { passesNothing: true, signature: "<x-b?:s>" },
  keys: { isLikeBuiltin: true, signature: "<x-:a<s>>" },
  each: { isLikeBuiltin: true, signature: "<o-f:a>" },
  sift: { isLikeBuiltin: true, signature: "<o-f?:o>" },
  groupBy: { lodashIteratee: "key" },
  keyBy: { lodashIteratee: "key" },
  orderBy: { lodashIteratee: "attr" },
  find: { lodashIteratee: "attr" },
  lofilter: { lodashIteratee: "attr" },
  parseDocument: { isDeterministic: false },
  uuid: { isDeterministic: false },
  convertMdToPdf: { isDeterministic: false },
  generateEmbeddingsCohere: { isDeterministic: false },
};

/** The functions that the vendor registers in addition to the engine's; seven of them replace functions of the engine. */
export const vendorFunctions: readonly HostFunction[] = [...signatures.matchAll(/(\w+)\((.*?)\): (.+)/g)].map(
  ([, name = "", parameters = "", returns = ""]) => {
    const [required = "", withDefaults = ""] = parameters.split(";");
    const counted = parametersIn(required);
    const others = parametersIn(withDefaults);
    return {
      name,
      parameters: [...counted, ...others],
      returns,
      arity: counted.length,
      isDeterministic: true,
      ...(others.length === 0 ? {} : { isPartialApplicable: false }),
      ...traits[name],
    };
  },
);

function parametersIn(list: string): NonNullable<HostFunction["parameters"]> {
  const found = list.matchAll(/([.\w?]+)(?:: ((?:\{[^}]*\}|[^,{])+))?/g);
  return [...found].map(([, name = "", type]) => (type === undefined ? name : [name, type]));
}
