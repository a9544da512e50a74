import { apiOf, type GivenApi } from "../../src/api/given.js";
import type { Api } from "../../src/api/api.js";
import { loadYaml } from "../../src/api/yaml.js";
import type { Match } from "../../src/api/match.js";
import { parseJson } from "../../src/document/json.js";
import type { SourceDocument } from "../../src/document/source-document.js";
import { buildModel } from "../../src/model/model.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { emptyStructure } from "../../src/schema/structure.js";

/** The API of descriptions that a test writes. */
export function api(...given: readonly GivenApi[]): Api {
  return apiOf(given, loadYaml);
}

/** A description of version 3.1 with some paths, each with the verbs that it has. */
export function withPaths(paths: Readonly<Record<string, string>>, more: object = {}): object {
  const items = Object.entries(paths).map(([path, verbs]) => {
    return [path, Object.fromEntries(verbs.split(" ").map((verb) => [verb, { responses: {} }]))] as const;
  });
  return {
    openapi: "3.1.0",
    servers: [{ url: "https://api.acme.com/v1" }],
    paths: Object.fromEntries(items),
    ...more,
  };
}

/** The match of `GET /users` or `POST https://…`, sent by a configuration with a base URL. */
export function matchOf(from: Api, baseUrl: string, request: string): Match {
  const [verb = "", path = ""] = request.split(" ");
  const config = { base_url: baseUrl, resources: { users: { one: { path, method: verb.toLowerCase() } } } };
  const document: SourceDocument = parseJson(JSON.stringify(config), { language: "json" });
  const model = buildModel({
    document,
    kind: "config",
    structure: emptyStructure,
    settings: defaultSettings,
    expressions: [],
    templates: [],
    base: undefined,
  });
  const sent = model.configs[0]?.requests()[0];
  if (sent === undefined) throw new Error("the configuration has no request");
  return from.match(sent);
}

/** A match in few words. */
export function inWords(match: Match): string {
  switch (match.kind) {
    case "operation":
      return match.operation.name;
    case "no-verb":
      return `${match.path} has ${match.verbs.join(", ")}`;
    case "no-path":
      return match.near === undefined
        ? "no path"
        : `no path; ${match.near.isClose ? "near" : "like"} ${match.near.path}`;
    default:
      return match.kind;
  }
}
