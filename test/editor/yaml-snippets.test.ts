import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/document/yaml.js";
import { lintText } from "../lint.js";
import { createYamlEditor } from "./yaml-language-service.js";

const editor = createYamlEditor("config");

/** The places at which a whole value is offered, each with the words on the list. */
const places: readonly (readonly [string, readonly string[]])[] = [
  ["credentials:\n  |", ["API key", "User name and password", "OAuth 2.0", "OAuth 2.0 client credentials"]],
  ["credentials: |", ["API key", "User name and password", "OAuth 2.0", "OAuth 2.0 client credentials"]],
  ["authorization:\n  |", ["Bearer token", "HTTP Basic", "Header"]],
  ["pagination:\n  |", ["Page numbers", "Cursor", "Offset"]],
  ["rate_limit:\n  |", ["Rate limit"]],
  ["webhook:\n  signature_verification:\n    |", ["HMAC signature"]],
  ["resources:\n  |", ["Resource"]],
  ["resources:\n  contacts:\n    list:\n      |", ["List method"]],
  ["resources:\n  contacts:\n    create:\n      |", ["Create method"]],
  ["resources:\n  contacts:\n    export:\n      |", ["Method"]],
  ["actions:\n  post_install:\n    |", ["Action with one request"]],
  ["actions:\n  post_install:\n    steps:\n      - |", ["Call the API", "Store values", "Ask the customer"]],
];

describe("a snippet in YAML", () => {
  it.each(places)("at %j is right as it is", async (text, titles) => {
    const proposals = await editor.proposals(text);
    expect(proposals.map(({ label }) => label)).toEqual(expect.arrayContaining([...titles]));
    for (const { label, text: document } of proposals.filter((proposal) => titles.includes(proposal.label))) {
      expect(await editor.diagnostics(document), `${label}\n${document}`).toEqual([]);
      const options = { kind: "config", explicit: true, language: "yaml", yaml: parseYaml } as const;
      const found = lintText(document, options).diagnostics.filter(
        ({ rule, severity }) => severity === "error" || rule.startsWith("jsonata/"),
      );
      expect(
        found
          .map(({ rule, message }) => `${rule} ${message}`)
          .filter((said) => !said.startsWith("schema/missing-section")),
        `${label}\n${document}`,
      ).toEqual([]);
    }
  });

  it.each([...places.map(([text]) => text), "|", "resources:\n  contacts:\n    |", "webhook:\n  |"])(
    "at %j can be read",
    async (text) => {
      for (const { label, text: document } of await editor.proposals(text)) {
        expect(parseYaml(document).problems, `${label}\n${document}`).toEqual([]);
      }
    },
  );
});
