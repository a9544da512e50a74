import type { Value } from "../model/value.js";
import { remarkKeys } from "../model/method-names.js";
import type { Changes } from "./change.js";
import { placesOf, type MethodPair, type Versions } from "./side.js";
import { canonicalText } from "../model/canonical-text.js";

/** Keys that other comparisons handle, or that do not affect requests. */
const comparedElsewhere: ReadonlySet<string> = new Set([
  ..."method base_url path headers query body authorization no_auth pagination error_expression rate_limit".split(" "),
  ..."body_format response_path api_response_format ignore_body set_body_to_null query_array_format".split(" "),
  ...remarkKeys,
]);

/** Compares the settings of a method for bodies and results. */
export function compareSettings(pair: MethodPair, changes: Changes): void {
  compareResponse(pair, changes);
  compareBody(pair, changes);
  const { old, new: current } = pair;
  const keys = new Set([...old.value.entries(), ...current.value.entries()].map(([key]) => key));
  for (const key of keys) {
    if (comparedElsewhere.has(key)) continue;
    reportOther({ key, old: old.value.get(key), new: current.value.get(key), method: pair.name }, changes);
  }
  const key = "query_array_format";
  reportOther({ key, old: old.setting(key)?.value, new: current.setting(key)?.value, method: pair.name }, changes);
}

/** Two versions of a setting that affects neither accounts nor callers. */
interface OtherSetting extends Versions<Value | undefined> {
  readonly key: string;
  readonly method: string;
}

function reportOther({ key, method, old, new: current }: OtherSetting, changes: Changes): void {
  if (canonicalText(old) === canonicalText(current)) return;
  const what = `\`${key}\` changes.`;
  const why = "It does not change what accounts and callers have to provide.";
  changes.neutral("setting", { what, why, old: old?.node, new: current?.node, method });
}

function compareResponse(pair: MethodPair, changes: Changes): void {
  const methods = [pair.old, pair.new];
  const report = (key: string, what: string): void => {
    const why = "Results have another shape than code that calls the method expects.";
    changes.breaking("response", { what, why, ...placesOf(pair, key) });
  };
  const [from, to] = methods.map(({ value }) => resultPath(value.get("response_path")));
  if (from !== to) report("response_path", `Results are found ${placeText(to)} instead of ${placeText(from)}.`);
  const [format, newFormat] = methods.map(({ value }) => value.text("api_response_format") ?? "json");
  if (format !== newFormat) report("api_response_format", "Responses are read in another format.");
}

function compareBody(pair: MethodPair, changes: Changes): void {
  const { old, new: current, name } = pair;
  if (!old.value.has("body")) return;
  const [from, to] = [old, current].map((method) => method.value.text("body_format") ?? "json");
  if (from !== to && current.value.has("body")) {
    changes.breaking("body-format", {
      what: `Bodies are written as \`${to}\` instead of \`${from}\`.`,
      why: "The API reads what callers pass in another way, or rejects it.",
      ...placesOf(pair, "body_format"),
    });
  }
  for (const key of ["ignore_body", "set_body_to_null"]) {
    if (old.value.isTrue(key) || !current.value.isTrue(key)) continue;
    changes.breaking("body-format", {
      what: `\`${key}\` keeps the body from being sent.`,
      why: "What callers pass in the body does not reach the API any more.",
      old: old.value.node,
      new: current.value.get(key)?.node,
      method: name,
    });
  }
}

/** A dotted path without the JSONPath root. */
function resultPath(value: Value | undefined): string {
  return (value?.string?.value ?? "").replace(/^\$\.?/, "");
}

function placeText(path: string | undefined): string {
  return path === undefined || path === "" ? "at the root of the response" : `at \`${path}\``;
}
