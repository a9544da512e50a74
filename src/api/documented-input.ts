import { fromSchema, hasKind, isOnly, join, NOTHING, objectType, except, ANY, type Type } from "jsonata-check/types";
import { roles } from "../../generated/roles.js";
import type { Node } from "../document/tree.js";
import type { Model } from "../model/model.js";
import type { Request } from "../model/request.js";
import type { ExpressionUse } from "../model/sites.js";
import { jsonOf, type Answer } from "./content.js";
import type { Matcher } from "./match.js";
import type { Operation } from "./operation.js";
import { memberOf, stringOf } from "./json.js";
import type { Schema } from "./schema.js";

/** The documented input of an expression. */
export interface DocumentedInput {
  /** Every documented body the expression may receive. A name that none of them has cannot occur. */
  readonly bodies: readonly Schema[];
  /** The bodies that the expression is meant for; they come first in `bodies`. */
  readonly meant: readonly Schema[];
  /** The operations that respond with these bodies; empty for webhooks. */
  readonly operations: readonly Operation[];
  /** Whether the expression receives no other bodies. */
  readonly isComplete: boolean;
  /** Builds the whole input around a body of the given type. */
  readonly inputOf: (body: Type) => Type;
}

/** Splits the responses of an operation into those the expression is meant for and the others it may receive. */
type Choice = (operation: Operation) => { readonly meant: readonly Answer[]; readonly other: readonly Answer[] };

/** The documented input of an expression; undefined if nothing is documented. */
export function documentedInput(use: ExpressionUse, model: Model, api: Matcher): DocumentedInput | undefined {
  switch (use.role) {
    case "error":
      return fromAnswers(model.requestsUnder(use.node), api, errorAnswers, (body) => {
        return withProperties("error", { data: unwrapped(body) });
      });
    case "pagination-next":
    case "pagination-cursor":
      return fromAnswers(model.requestsUnder(use.node), api, successAnswers, (body) => {
        return withProperties(use.role, { body, response: objectType(new Map([["body", body]]), ANY) });
      });
    case "step":
      return fromAnswers(requestsBefore(use.node, model), api, successAnswers, inputOfStep);
    case "webhook-payload":
    case "webhook-verification":
      return fromWebhooks(use, model, api);
    default:
      return undefined;
  }
}

/** Error expressions receive every response; most read only errors. */
const errorAnswers: Choice = ({ answers }) => ({
  meant: answers.filter(({ status }) => /^(?:[45]|default$)/.test(status)),
  other: answers.filter(({ status }) => status.startsWith("2")),
});

const successAnswers: Choice = ({ answers }) => {
  const successes = answers.filter(({ status }) => status.startsWith("2"));
  return { meant: successes.length > 0 ? successes : answers.filter(({ status }) => status === "default"), other: [] };
};

function fromAnswers(
  requests: readonly Request[],
  api: Matcher,
  choose: Choice,
  inputOf: DocumentedInput["inputOf"],
): DocumentedInput | undefined {
  const operations = requests.flatMap((request) => api.operation(request) ?? []);
  const chosen = operations.map(choose);
  const meant = chosen.map((choice) => bodiesOf(choice.meant));
  const told = distinct(meant.flat().filter((body) => body?.isDocumented() === true));
  const others = distinct(
    chosen.flatMap(({ other }) => bodiesOf(other)).filter((body) => body?.isDocumented() === true),
  );
  const bodies = distinct([...told, ...others]);
  if (bodies.length === 0) return undefined;
  const isComplete =
    told.length > 0 &&
    operations.length === requests.length &&
    meant.every((bodies) => bodies.length > 0 && bodies.every((body) => body?.isDocumented() === true));
  return { bodies, meant: told, operations: [...new Set(operations)], isComplete, inputOf };
}

/** The bodies of the responses that have one; undefined for each body that is not described. */
function bodiesOf(answers: readonly Answer[]): readonly (Schema | undefined)[] {
  return answers.filter(({ media }) => media.size > 0).map(({ media }) => jsonOf(media));
}

/** Many operations share one schema. */
function distinct(schemas: readonly (Schema | undefined)[]): readonly Schema[] {
  const known = new Map<string, Schema>();
  for (const schema of schemas) {
    const names = schema?.places.map(({ file, pointer, value }) => {
      return `${file.path} ${stringOf(memberOf(value, "$ref")) ?? pointer}`;
    });
    if (schema !== undefined && names !== undefined) known.set(names.join("\n"), schema);
  }
  return [...known.values()];
}

function withProperties(role: keyof typeof roles, given: Readonly<Record<string, Type>>): Type {
  const { object } = fromSchema(roles[role].input);
  return objectType(new Map([...(object?.properties ?? []), ...Object.entries(given)]), object?.rest);
}

/** If the body has a `data` member, the platform passes that member. */
function unwrapped(body: Type): Type {
  const data = body.object?.properties.get("data");
  if (data === undefined) return body;
  return join(except(data, "nothing"), hasKind(data, "nothing") ? body : except(body, "object"));
}

/** Only the previous response is documented: not the rest of a step's input, nor the name of the response in it. */
function inputOfStep(body: Type): Type {
  const own = [...(body.object?.properties ?? [])].filter(([, type]) => !isOnly(type, "nothing"));
  return objectType(new Map([...own, ["response", join(body, NOTHING)]]), ANY);
}

/** The request step that precedes a step of an action. */
function requestsBefore(node: Node, model: Model): readonly Request[] {
  const owner = model.placeOf(node)?.owner;
  if (owner?.kind !== "step") return [];
  return (model.placeOf(node)?.config.requests() ?? []).filter((request) => {
    const other = model.placeOf(request.node)?.owner;
    return other?.kind === "step" && other.action === owner.action && other.index === owner.index - 1;
  });
}

function fromWebhooks({ node, role }: ExpressionUse, model: Model, api: Matcher): DocumentedInput | undefined {
  const webhook = model.placeOf(node)?.config.value.get("webhook");
  // It receives the result of the transformation, not the message.
  if (role === "webhook-verification" && webhook?.has("payload_transform") === true) return undefined;
  const bodies = api.descriptions.flatMap(({ webhooks = [] }) => webhooks.map(({ body }) => body));
  const told = distinct(bodies.filter((body) => body?.isDocumented() === true));
  // Messages that only verify the URL are seldom described.
  const isComplete = role === "webhook-payload" && told.length === bodies.length;
  const inputOf = (body: Type): Type => withProperties(role, { body });
  return told.length === 0 ? undefined : { bodies: told, meant: told, operations: [], isComplete, inputOf };
}
