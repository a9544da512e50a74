import { credentialNames, paginationNames, webhookSignatures } from "../../../generated/http-facts.js";

/** The usual words in the paths of OAuth. */
export const endpointWords: ReadonlySet<string> = new Set([
  ...["oauth", "oauth2", "token", "access_token", "authorize", "authorization"],
]);

/** All names of paging parameters but one, because `stat` is a word too. */
export const parameters: ReadonlySet<string> = new Set(
  Object.values(paginationNames)
    .flat()
    .filter((name) => name !== "start"),
);

/** The usual names of records and pages in responses. */
export const responseNames: ReadonlySet<string> = new Set([
  ...["items", "records", "result", "results", "entries", "response", "content", "values", "embedded"],
  ...["nodes", "edges"],
  ...["cursor", "cursors", "after", "offset", "links", "paging", "pagination", "pageInfo", "has_more", "hasMore"],
  ...["next_page", "nextPage", "next_cursor", "nextCursor", "end_cursor", "endCursor", "nextLink", "hasNextPage"],
  ...["next_page_token", "nextPageToken", "next_page_url", "next_page_uri", "next_page_link", "response_metadata"],
]);

/** The headers that authenticate webhooks. */
export const webhookHeaders: ReadonlySet<string> = new Set([...credentialNames, ...webhookSignatures.keys()]);
