/** Headers that hold, or may hold, something else than a number, and what that is. */
export const headerTexts: ReadonlyMap<string, string> = new Map([
  ["retry-after", "a date"],
  ["date", "a date"],
  ["expires", "a date"],
  ["last-modified", "a date"],
  ["x-ratelimit-reset-requests", "a duration such as `6m0s`"],
  ["x-ratelimit-reset-tokens", "a duration such as `6m0s`"],
]);
