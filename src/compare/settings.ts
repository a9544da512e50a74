import type { Value } from "../model/value.js";
import type { Changes } from "./change.js";
import type { MethodPair } from "./side.js";
import { canonicalText } from "./canonical.js";

/** What the other comparisons look at, and what is only about a method. */
const comparedElsewhere: ReadonlySet<string> = new Set(
  [
    "method base_url path headers query body authorization no_auth pagination error_expression rate_limit",
    "body_format response_path api_response_format ignore_body set_body_to_null query_array_format",
    "description api_documentation_url scopes query_schema body_schema response_schema examples",
  ]
    .join(" ")
    .split(" "),
);

/** Compares the settings of a method that decide how bodies are written and where results are found. */
export function compareSettings(pair: MethodPair, changes: Changes): void {
  const { old, new: current, name } = pair;
  const of = (key: string) => ({ old: old.value.get(key), new: current.value.get(key) });
  const nodes = ({ old: before, new: after }: ReturnType<typeof of>) => ({
    old: before?.node ?? old.value.node,
    new: after?.node ?? current.value.node,
    method: name,
  });
  const response = of("response_path");
  const [from, to] = [response.old, response.new].map((value) => resultPath(value));
  if (from !== to) {
    const what = `Results are found ${placeText(to)} instead of ${placeText(from)}.`;
    const why = "Results have another shape than code that calls the method expects.";
    changes.add({ code: "response", category: "breaking", what, why, ...nodes(response) });
  }
  const format = of("api_response_format");
  if ((format.old?.string?.value ?? "json") !== (format.new?.string?.value ?? "json")) {
    const what = "Responses are read in another format.";
    const why = "Results have another shape than code that calls the method expects.";
    changes.add({ code: "response", category: "breaking", what, why, ...nodes(format) });
  }
  compareBody(pair, changes);
  const keys = new Set([...old.value.entries(), ...current.value.entries()].map(([key]) => key));
  for (const key of [...keys, "query_array_format"]) {
    const isOther = !comparedElsewhere.has(key) || key === "query_array_format";
    const [before, after] =
      key === "query_array_format"
        ? [old.setting(key)?.value, current.setting(key)?.value]
        : [of(key).old, of(key).new];
    if (!isOther || canonicalText(before) === canonicalText(after)) continue;
    const why = "It does not change what accounts and callers have to provide.";
    changes.add({
      code: "setting",
      category: "neutral",
      what: `\`${key}\` changes.`,
      why,
      old: before?.node,
      new: after?.node,
      method: name,
    });
  }
}

function compareBody({ old, new: current, name }: MethodPair, changes: Changes): void {
  if (!old.value.has("body")) return;
  const [from, to] = [old, current].map((method) => method.value.text("body_format") ?? "json");
  if (from !== to && current.value.has("body")) {
    changes.add({
      code: "body-format",
      category: "breaking",
      what: `Bodies are written as \`${to}\` instead of \`${from}\`.`,
      why: "The API reads what callers pass in another way, or refuses it.",
      old: old.value.get("body_format")?.node ?? old.value.node,
      new: current.value.get("body_format")?.node ?? current.value.node,
      method: name,
    });
  }
  for (const key of ["ignore_body", "set_body_to_null"]) {
    if (old.value.isTrue(key) || !current.value.isTrue(key)) continue;
    changes.add({
      code: "body-format",
      category: "breaking",
      what: `\`${key}\` keeps the body from being sent.`,
      why: "What callers pass in the body does not reach the API any more.",
      old: old.value.node,
      new: current.value.get(key)?.node,
      method: name,
    });
  }
}

/** A dotted path without what says nothing in it. */
function resultPath(value: Value | undefined): string {
  return (value?.string?.value ?? "").replace(/^\$\.?/, "");
}

function placeText(path: string | undefined): string {
  return path === undefined || path === "" ? "at the root of the response" : `at \`${path}\``;
}
