import type { Api } from "../api/api.js";
import type { Match } from "../api/match.js";
import type { Model } from "../model/model.js";
import type { Fact, PageBlock } from "./page.js";

/** Lists the operation of each method, and the operations that no method calls. */
export function coverageBlocks({ configs }: Model, api: Api): readonly PageBlock[] {
  const methods = configs.flatMap((config) => config.methods()).map((method) => ({ method, match: api.match(method) }));
  const steps = configs.flatMap((config) => config.requests()).map((request) => api.match(request));
  const used = new Set(steps.flatMap((match) => (match.kind === "operation" ? [match.operation] : [])));
  const all = api.descriptions.flatMap(({ operations }) => operations);
  const factsOf = (some: typeof methods): readonly Fact[] =>
    some.map(({ method, match }) => [`${method.resource}.${method.name}`, inWords(match)]);
  const described = methods.filter(({ match }) => match.kind === "operation");
  const others = methods.filter(({ match }) => match.kind !== "operation");
  const rest = all.filter((operation) => !used.has(operation));
  return [
    {
      type: "paragraph",
      text: `${described.length} of ${methods.length} methods are described operations; ${all.length - rest.length} of ${all.length} operations are used.`,
    },
    ...section("Described methods", factsOf(described)),
    ...section("Other methods", factsOf(others)),
    ...section(
      "Unused operations",
      rest.map(({ name, summary = "" }) => [name, summary]),
    ),
  ];
}

function section(text: string, facts: readonly Fact[]): readonly PageBlock[] {
  return facts.length === 0
    ? []
    : [
        { type: "heading", text },
        { type: "facts", facts },
      ];
}

function inWords(match: Match): string {
  switch (match.kind) {
    case "operation":
      return match.operation.name;
    case "no-verb":
      return `not described: ${match.path} has ${match.verbs.join(", ")}`;
    case "no-path":
      return match.near === undefined ? "not described" : `not described; the nearest path is ${match.near.path}`;
    case "outside":
      return "not below any server of the description";
    case "elsewhere":
      return "sent to another host";
    case "unknown":
      return "cannot be told";
  }
}
