import { fromSchema, hasKind, isOnly, join, NOTHING, objectType, except, ANY, type Type } from "jsonata-check/types";
import { roles } from "../../generated/roles.js";
import type { Node } from "../document/tree.js";
import type { Model } from "../model/model.js";
import type { Request } from "../model/request.js";
import type { ExpressionUse } from "../model/sites.js";
import type { Api } from "./api.js";
import { jsonOf, type Answer, type Operation } from "./operation.js";
import { memberOf, stringOf } from "./json.js";
import type { Schema } from "./schema.js";

/** What the description says of the values that an expression is given. */
export interface DocumentedInput {
  /** Every documented body that may be given: a name that none of them has is nowhere. */
  readonly bodies: readonly Schema[];
  /** Those of them that the expression is for; they are the first. */
  readonly meant: readonly Schema[];
  /** The operations whose answers they are; none for messages that the API sends by itself. */
  readonly operations: readonly Operation[];
  /** Whether other bodies are not to be expected. */
  readonly isComplete: boolean;
  /** The whole input with a body of the type. */
  readonly inputOf: (body: Type) => Type;
}

/** The answers that belong to a request, in order; the first group is what the expression is for. */
type Choice = (operation: Operation) => { readonly meant: readonly Answer[]; readonly other: readonly Answer[] };

/** What is documented of an expression's input; undefined where nothing is. */
export function documentedInput(use: ExpressionUse, model: Model, api: Api): DocumentedInput | undefined {
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

/** Error expressions see every answer; most look at errors only. */
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
  api: Api,
  choose: Choice,
  inputOf: DocumentedInput["inputOf"],
): DocumentedInput | undefined {
  const operations = requests.flatMap((request) => {
    const match = api.match(request);
    return match.kind === "operation" ? [match.operation] : [];
  });
  const chosen = operations.map(choose);
  const meant = chosen.map((choice) => bodiesOf(choice.meant));
  const told = distinct(meant.flat().filter((body) => body?.isTold() === true));
  const others = distinct(chosen.flatMap(({ other }) => bodiesOf(other)).filter((body) => body?.isTold() === true));
  const bodies = distinct([...told, ...others]);
  if (bodies.length === 0) return undefined;
  const isComplete =
    told.length > 0 &&
    operations.length === requests.length &&
    meant.every((bodies) => bodies.length > 0 && bodies.every((body) => body?.isTold() === true));
  return { bodies, meant: told, operations: [...new Set(operations)], isComplete, inputOf };
}

/** The bodies of answers that have one; undefined for one of which nothing is told. */
function bodiesOf(answers: readonly Answer[]): readonly (Schema | undefined)[] {
  return answers.filter(({ media }) => media.size > 0).map(({ media }) => jsonOf(media));
}

/** Many operations refer to one schema. */
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

/** Of a body with a `data` of its own the platform gives that one. */
function unwrapped(body: Type): Type {
  const data = body.object?.properties.get("data");
  if (data === undefined) return body;
  return join(except(data, "nothing"), hasKind(data, "nothing") ? body : except(body, "object"));
}

/** What a step is given beside the answer before it is not documented, nor under which name the answer is. */
function inputOfStep(body: Type): Type {
  const own = [...(body.object?.properties ?? [])].filter(([, type]) => !isOnly(type, "nothing"));
  return objectType(new Map([...own, ["response", join(body, NOTHING)]]), ANY);
}

/** The request step before a step of an action. */
function requestsBefore(node: Node, model: Model): readonly Request[] {
  const owner = model.placeOf(node)?.owner;
  if (owner?.kind !== "step") return [];
  return (model.placeOf(node)?.config.requests() ?? []).filter((request) => {
    const other = model.placeOf(request.node)?.owner;
    return other?.kind === "step" && other.action === owner.action && other.index === owner.index - 1;
  });
}

function fromWebhooks({ node, role }: ExpressionUse, model: Model, api: Api): DocumentedInput | undefined {
  const webhook = model.placeOf(node)?.config.value.get("webhook");
  // It is given what the transformation makes of the message.
  if (role === "webhook-verification" && webhook?.has("payload_transform") === true) return undefined;
  const bodies = api.descriptions.flatMap(({ webhooks = [] }) => webhooks.map(({ body }) => body));
  const told = distinct(bodies.filter((body) => body?.isTold() === true));
  // Messages that only test the address are seldom described.
  const isComplete = role === "webhook-payload" && told.length === bodies.length;
  const inputOf = (body: Type): Type => withProperties(role, { body });
  return told.length === 0 ? undefined : { bodies: told, meant: told, operations: [], isComplete, inputOf };
}
