import type { Api } from "../api/api.js";
import type { Match } from "../api/match.js";
import type { Operation } from "../api/operation.js";
import type { Model } from "../model/model.js";
import type { Fact, PageBlock } from "./page.js";

/** Lists the operation of each method, and the operations that no method calls. */
export function coverageBlocks({ configs }: Model, api: Api): readonly PageBlock[] {
  const methods = configs.flatMap((config) => config.methods()).map((method) => ({ method, match: api.match(method) }));
  const steps = configs.flatMap((config) => config.requests()).map((request) => api.match(request));
  const used = new Set(steps.flatMap((match) => (match.kind === "operation" ? [match.operation] : [])));
  const all = api.descriptions.flatMap(({ operations }) => operations);
  const lines = methods.map(({ method, match }): Line => {
    const fact = [`${method.resource}.${method.name}`, inWords(match)] as const;
    return { fact, isMatched: match.kind === "operation" };
  });
  const matched = lines.filter(({ isMatched }) => isMatched);
  const rest = all.filter((operation) => !used.has(operation));
  return [
    {
      type: "paragraph",
      text: `${matched.length} of ${lines.length} methods are described operations; ${all.length - rest.length} of ${all.length} operations are used.`,
    },
    ...section(
      "Described methods",
      matched.map(({ fact }) => fact),
    ),
    ...section(
      "Other methods",
      lines.filter(({ isMatched }) => !isMatched).map(({ fact }) => fact),
    ),
    ...section("Unused operations", rest.map(factOf)),
  ];
}

interface Line {
  readonly fact: Fact;
  readonly isMatched: boolean;
}

function section(text: string, facts: readonly Fact[]): readonly PageBlock[] {
  return facts.length === 0
    ? []
    : [
        { type: "heading", text },
        { type: "facts", facts },
      ];
}

function factOf({ name, summary = "" }: Operation): Fact {
  return [name, summary];
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
