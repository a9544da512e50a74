import type { Config } from "../model/config.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import type { Api } from "../api/api.js";
import { remarkKeys } from "../model/method-names.js";
import { withoutTokens } from "../secrets/hide-secrets.js";
import { describedParts } from "./described-operation.js";
import { authenticationParts } from "./effective-authentication.js";
import { EffectiveParts, type EffectivePart, type ShownText } from "./effective-parts.js";

/** The effective request of a method, in display order. */
export interface EffectiveRequest {
  readonly resource: string;
  readonly method: string;
  /** The upper-case verb and the full URL. */
  readonly line: string;
  readonly sections: readonly EffectiveSection[];
}

/** Parts of a request under one heading, such as its headers. */
export interface EffectiveSection {
  readonly name: string;
  readonly parts: readonly EffectivePart[];
}

/** Describes the request that is sent for a method. */
export function effectiveRequest(
  config: Config,
  method: EffectiveMethod,
  shownText: ShownText,
  api?: Api,
): EffectiveRequest {
  const operation = api?.operation(method);
  const parts = new EffectiveParts(config, method, shownText);
  const all = [
    { name: "Request", parts: requestParts(config, method, parts) },
    { name: "Headers", parts: parts.map("headers") },
    { name: "Query", parts: parts.map("query") },
    { name: "Body", parts: bodyParts(method, parts) },
    { name: "Authentication", parts: authenticationParts(config, method, parts) },
    { name: "Pagination", parts: parts.setting("pagination") },
    { name: "Errors", parts: parts.setting("error_expression") },
    { name: "Rate limits", parts: parts.setting("rate_limit") },
    { name: "Response", parts: parts.own(...responseKeys) },
    { name: "Description", parts: operation === undefined ? [] : describedParts(operation, method) },
  ];
  const url = method.address.map((part) => parts.text(part)).join("");
  return {
    resource: withoutTokens(method.resource),
    method: withoutTokens(method.name),
    line: `${method.verb.toUpperCase()} ${url}`,
    sections: all
      .filter((section) => section.parts.length > 0)
      .map(({ name, parts }) => ({ name, parts: parts.map((part) => ({ ...part, name: withoutTokens(part.name) })) })),
  };
}

const responseKeys: readonly string[] = [
  "response_path",
  "pagination_path",
  "api_response_format",
  "throw_error_on_parse_error",
];

/** The keys with a section of their own. */
const sectionKeys: ReadonlySet<string> = new Set([
  ...responseKeys,
  ...remarkKeys,
  ..."method base_url path body_format query_array_format headers query body".split(" "),
  ..."no_auth authorization pagination error_expression rate_limit".split(" "),
]);

function requestParts(config: Config, { verb, value }: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const usual = (name: string, text: string, isUsed: boolean): EffectivePart[] =>
    // Without the base, its settings are unknown.
    isUsed && config.isWhole && !value.has(name) ? [{ name, text, origins: [{ from: "default" }] }] : [];
  const others = value.names().filter((name) => !sectionKeys.has(name));
  return [
    ...usual("method", verb, true),
    ...parts.own("method"),
    ...parts.setting("base_url"),
    ...parts.own("path"),
    ...usual("body_format", "json", value.has("body")),
    ...parts.own("body_format"),
    ...parts.setting("query_array_format"),
    ...parts.own(...others),
  ];
}

/** The parts of a body need no prefix. */
function bodyParts({ value }: EffectiveMethod, parts: EffectiveParts): EffectivePart[] {
  const body = value.get("body");
  return body === undefined ? [] : parts.of("", { value: body, from: "method" });
}
