import { expect, it } from "vitest";
import { QuotedSecrets } from "../../src/secrets/quoted-secrets.js";

const long = ["abcdefghijkl-one", "abcdefghijkl-other", "abcdefghijkl-other-again"];

it.each([
  ["a whole secret", "is abcdefghijkl-one.", "is *.", long],
  ["the longest of those that begin alike", "abcdefghijkl-other-again!", "*!", long],
  ["a secret cut short", "abcdefghijkl-oth…", "*…", long],
  ["no less than the beginning", "abcdefghijk", "abcdefghijk", long],
  ["a short secret", "x-hunter-x", "x-*-x", ["hunter"]],
  ["the longer of two short ones", "hunters", "*", ["hunter", "hunters"]],
  ["one behind the other", "hunterhunter", "**", ["hunter"]],
  ["nothing where there are none", "hunter", "hunter", [""]],
])("hides %s", (_, text, hidden, secrets) => {
  expect(new QuotedSecrets(secrets).replace(text, "*")).toBe(hidden);
});
