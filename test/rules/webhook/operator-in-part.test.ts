import { expect, it } from "vitest";
import { judge } from "../judge.js";

const judged = (parts: readonly string[]) => {
  const config = { algorithm: "sha256", secret: "{{s}}", parts, compare_with: "$header.x-signature" };
  return judge(
    { webhook: { signature_verification: { format: "hmac", config } } },
    "override",
    "webhook/operator-in-part",
  );
};

it.each([
  [["$header.x-time + $body"], " + "],
  [["$header.x-time+$body"], "+"],
])("%j has an operator", (parts, text) => {
  expect(judged(parts)).toStrictEqual([`operator-in-part ${text}`]);
});

it.each([
  [["$header.x-time.$body"]],
  [["v0:", "$header.x-time", ":", "$body"]],
  [["a+b", "$body"]],
  [["$header.x-time", "+", "$body"]],
  [["$body", "&", "$header.x"]],
])("%j has none", (parts) => {
  expect(judged(parts)).toStrictEqual([]);
});
