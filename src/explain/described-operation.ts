import type { Operation } from "../api/operation.js";
import type { Parameter } from "../api/parameter.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { EffectivePart } from "./effective-parts.js";

/** The documented operation of a method: its parameters, whether each is sent, and its responses. */
export function describedParts(operation: Operation, method: EffectiveMethod): readonly EffectivePart[] {
  const { name, summary, parameters, success } = operation;
  const sent = sentBy(method);
  const said = parameters
    .filter((parameter) => parameter.in !== "path")
    .map((parameter) => part(`${parameter.in} ${parameter.name}`, stateOf(parameter, sent)));
  const fields = success?.items?.names ?? success?.names ?? [];
  return [
    part("operation", summary === undefined ? name : `${name}: ${summary}`),
    ...said,
    ...bodyParts(operation, sent),
    ...(fields.length === 0 ? [] : [part("answer", fields.join(", "))]),
  ];
}

function part(name: string, text: string): EffectivePart {
  return { name, text, origins: [] };
}

function bodyParts({ body }: Operation, sent: ReadonlySet<string>): readonly EffectivePart[] {
  const [schema] = body?.media.values() ?? [];
  return (schema?.names ?? []).map((name) =>
    part(`body ${name}`, stateOf({ name, isRequired: schema?.requires(name) === true }, sent)),
  );
}

function stateOf({ name, isRequired }: Pick<Parameter, "name" | "isRequired">, sent: ReadonlySet<string>): string {
  const isSent = sent.has(name.toLowerCase());
  if (isRequired) return isSent ? "sent, required" : "required, not sent";
  return isSent ? "sent" : "known, not sent";
}

/** The names that a request sends in query, headers, body and pagination, in lower case. */
function sentBy(method: EffectiveMethod): ReadonlySet<string> {
  const body = method.value.get("body")?.entries() ?? [];
  const paging = method.pagination?.value.get("config")?.entries() ?? [];
  const keys = paging.flatMap(([key, { string }]) =>
    key.endsWith("_key") && string !== undefined ? [string.value] : [],
  );
  const names = [...method.query.keys(), ...method.headers.keys(), ...body.map(([name]) => name), ...keys];
  return new Set(names.map((name) => name.replace(/\[.*$/, "").toLowerCase()));
}
