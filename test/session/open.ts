import { readFileSync } from "node:fs";
import { createSession } from "../../src/index.js";
import type { Session } from "../../src/index.js";

/** A document with one place marked by `▮`, open in a session of its own. */
export function openAt(
  marked: string,
  name = "acme.integration.json",
): { session: Session; name: string; offset: number } {
  const offset = marked.indexOf("▮");
  const session = createSession({ schemaOf });
  session.open(name, marked.replace("▮", ""));
  return { session, name, offset };
}

const schemas = new Map<string, object>();

/** The published schema of a kind. */
export function schemaOf(kind: string): object {
  let schema = schemas.get(kind);
  if (schema === undefined) {
    schema = JSON.parse(readFileSync(`generated/schemas/${kind}.schema.json`, "utf8")) as object;
    schemas.set(kind, schema);
  }
  return schema;
}

/** The labels that are proposed at the mark. */
export function labelsAt(marked: string, name?: string): readonly string[] {
  const place = openAt(marked, name);
  return place.session.completions(place.name, place.offset).map(({ label }) => label);
}

/** The text after the proposal of a label was taken. */
export function accepted(marked: string, label: string, name?: string): string | undefined {
  const place = openAt(marked, name);
  const edit = place.session.completions(place.name, place.offset).find((one) => one.label === label)?.edit;
  const text = marked.replace("▮", "");
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** A configuration with two credential formats; `parts` are further members as JSON. */
export function configuration(parts: string): string {
  return `{
  "base_url": "https://api.acme.com",
  "credentials": {
    "api_key": { "format": "api_key", "config": { "fields": [
      { "name": "api_key", "label": "Key", "type": "password" },
      { "name": "subdomain", "label": "Subdomain", "type": "text" }
    ] } },
    "oauth2": { "format": "oauth2", "config": { "auth": { "tokenHost": "https://acme.com" } } }
  },
  ${parts}
`;
}
