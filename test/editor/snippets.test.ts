import { describe, expect, it } from "vitest";
import { createEditor } from "./language-service.js";

const editor = createEditor("config");

/** The places at which a whole value is offered, each with the words on the list. */
const places: readonly (readonly [string, readonly string[]])[] = [
  ['{"credentials":|}', ["API key", "User name and password", "OAuth 2.0", "OAuth 2.0 client credentials"]],
  ['{"authorization":|}', ["Bearer token", "HTTP Basic", "Header"]],
  ['{"pagination":|}', ["Page numbers", "Cursor", "Offset"]],
  ['{"rate_limit":|}', ["Rate limit"]],
  ['{"webhook":{"signature_verification":|}}', ["HMAC signature"]],
  ['{"resources":|}', ["Resource"]],
  ['{"resources":{"contacts":{"list":|}}}', ["List method"]],
  ['{"resources":{"contacts":{"get":|}}}', ["Get method"]],
  ['{"resources":{"contacts":{"create":|}}}', ["Create method"]],
  ['{"resources":{"contacts":{"update":|}}}', ["Update method"]],
  ['{"resources":{"contacts":{"delete":|}}}', ["Delete method"]],
  ['{"resources":{"contacts":{"export":|}}}', ["Method"]],
  ['{"actions":{"post_install":|}}', ["Action with one request"]],
  ['{"actions":{"post_install":{"steps":[|]}}}', ["Call the API", "Store values", "Ask the customer"]],
];

describe("a snippet", () => {
  it.each(places)("at %s is offered by its title", async (text, titles) => {
    const labels = (await editor.proposals(text)).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([...titles]));
  });
});
