import { expect, it } from "vitest";
import { createSession } from "../../src/index.js";
import { documentOf, places, showing, tokens, type Output } from "../secrets/planted.js";
import { schemaOf } from "./open.js";

/** Everything that an editor shows for a document, except texts to be written into it. */
function shownIn(text: string, secrets: readonly string[]): readonly Output[] {
  const name = "acme.integration.json";
  const session = createSession({ schemaOf });
  session.open(name, text);
  const whole = { start: 0, end: text.length };
  const offsets = secrets.flatMap((secret) => {
    const start = text.indexOf(secret);
    return [start, start + Math.floor(secret.length / 2), text.lastIndexOf('"', start) + 1];
  });
  return [
    ["diagnostics", JSON.stringify(session.diagnostics(name).map(({ fixes: _, ...shown }) => shown))],
    ["hover", JSON.stringify(offsets.map((offset) => session.hover(name, offset)?.markdown))],
    [
      "actions",
      JSON.stringify(
        offsets.flatMap((start) => session.codeActions(name, { start, end: start }).map(({ title }) => title)),
      ),
    ],
    ["all actions", JSON.stringify(session.codeActions(name, whole).map(({ title }) => title))],
    ["hints", JSON.stringify(session.inlayHints(name, whole))],
    ["requests", session.effectiveRequest(name, "users", "m0") ?? ""],
    ["trials", JSON.stringify(session.exampleTrials(name, "users", "m0"))],
    ["symbols", JSON.stringify(session.symbols(name))],
    ["lenses", JSON.stringify(session.codeLenses(name))],
    ["signatures", JSON.stringify(offsets.map((offset) => session.signatureHelp(name, offset)))],
    [
      "completions",
      JSON.stringify(
        offsets.flatMap((offset) => session.completions(name, offset).map(({ edit: _, ...shown }) => shown)),
      ),
    ],
  ];
}

it.each(Object.entries(places))("editors show no secret in %s", (place, plant) => {
  const planted = tokens.filter((_, index) => (index + place.length) % 4 === 0);
  const config = JSON.parse(documentOf(planted.map(plant))) as object;
  const text = JSON.stringify({ name: "acme", label: "Acme", config }, undefined, 2);
  expect(showing(shownIn(text, planted), planted)).toEqual([]);
});
