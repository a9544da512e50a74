/** A key of a pagination's `config` that belongs to one format. */
export interface PaginationKey {
  readonly format: string;
  /** The only format with this key; shared keys such as `limit_key` have no entry. */
  readonly key: string;
  /** Older spellings of it. */
  readonly older: readonly string[];
}

/** The keys that belong to one format alone. */
export const identifyingKeys: readonly PaginationKey[] = [
  { format: "page", key: "page_key", older: ["page_param"] },
  { format: "offset", key: "offset_key", older: ["offset_param"] },
  { format: "cursor", key: "cursor_path", older: [] },
  { format: "cursor", key: "cursor_key", older: ["cursor_param"] },
  { format: "dynamic", key: "get_initial_pagination_values_expression", older: [] },
  { format: "dynamic", key: "get_pagination_values_expression", older: [] },
  { format: "dynamic", key: "get_cursor_from_response_expression", older: [] },
];

/** The formats a pagination can have. */
export const paginationFormats: ReadonlySet<string> = new Set([
  "page",
  "cursor",
  "link_header",
  "offset",
  "range",
  "dynamic",
]);

/** The key that names the page, the offset or the cursor in the request, by format. */
export const positionKeys: ReadonlyMap<string, readonly [key: string, older: string]> = new Map([
  ["page", ["page_key", "page_param"]],
  ["offset", ["offset_key", "offset_param"]],
  ["cursor", ["cursor_key", "cursor_param"]],
]);

/** Names of the number of records per page. */
export const isSize =
  /(?:^[$_]?|\[)(?:limit|size|top|take|(?:page|per|max)[_-]?(?:size|page|results|items|records|limit))\]?$/i;

/** Names of the page, of its first record or of its cursor. */
export const isPosition =
  /(?:^[$_]?|\[)(?:page|(?:page[_-]?)?(?:num|number|no|index)|current[_-]?page|(?:page[_-]?)?offset|skip|start|start[_-]?(?:at|index)|(?:(?:next|page|next[_-]?page)[_-]?)?(?:token|cursor)|(?:starting[_-]?)?after)\]?$/i;

/** The current spelling of a key. */
export function currentKey(key: string): string {
  return key.replace(/param$/, "key");
}
