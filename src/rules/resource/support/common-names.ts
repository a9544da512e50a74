import { credentialNames, paginationNames, webhookSignatures } from "../../../../generated/http-facts.js";

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

/** The headers that authenticate webhooks, and those that they sign. */
export const webhookHeaders: ReadonlySet<string> = new Set([
  ...credentialNames,
  ...[...webhookSignatures].flatMap(([header, rows]) => [header, ...rows.flatMap(({ parts }) => headersIn(parts))]),
]);

function headersIn(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => /^\$header\.(.+)$/.exec(part)?.slice(1) ?? []);
}
