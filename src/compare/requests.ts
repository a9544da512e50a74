import type { EffectiveMethod } from "../model/effective-method.js";
import { addressText, compareAddress } from "./address.js";
import type { Changes } from "./change.js";
import { isOfCaller, reportMissing, sentence } from "./inputs.js";
import { Knowledge } from "./knowledge.js";
import { partsOf, type Part } from "./parts.js";
import { isSame, providedIn, sentBy, type SentText } from "./sent.js";
import { placesOf, type MethodPair, type Side, type Versions } from "./side.js";
import { compareSettings } from "./settings.js";

/** Compares the requests of a method. */
export function compareRequest(pair: MethodPair, sides: Versions<Side>, changes: Changes): void {
  const knowledge = Knowledge.of(sides.old.config, sides.new.config, pair.old);
  compareVerb(pair, changes);
  compareAddress(pair, knowledge, changes);
  compareParts(pair, knowledge, changes);
  compareSettings(pair, changes);
}

/** A text that is the same for methods that send the same request. */
export function requestText(method: EffectiveMethod): string {
  const parts = [...partsOf(method)].map(([key, { text }]) => `${key}=${text}`);
  const url = addressText(method);
  return [method.verb, url, ...parts.sort()].join("\n");
}

function compareVerb(pair: MethodPair, changes: Changes): void {
  const { old, new: current } = pair;
  if (old.verb === current.verb) return;
  changes.breaking("verb", {
    what: `The verb changes from \`${old.verb.toUpperCase()}\` to \`${current.verb.toUpperCase()}\`.`,
    why: "The API does something else than the code that calls the method expects.",
    ...placesOf(pair, "method"),
  });
}

/** Two versions of one part of a request. */
interface PartChange {
  readonly method: string;
  readonly label: string;
  readonly old: Part | undefined;
  readonly new: Part | undefined;
  readonly was: SentText | undefined;
  readonly is: SentText | undefined;
}

function compareParts(pair: MethodPair, knowledge: readonly Knowledge[], changes: Changes): void {
  const [before, after] = [partsOf(pair.old), partsOf(pair.new)];
  const kept = new Set([...after.values()].flatMap(({ text }) => [...providedIn(sentBy(text, knowledge))]));
  const url = addressText(pair.new);
  for (const name of providedIn(sentBy(url, knowledge))) kept.add(name);
  const secrets = secretsSent(before, after, knowledge);
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, current] = [before.get(key), after.get(key)];
    const was = old && sentBy(old.text, knowledge);
    const is = current && sentBy(current.text, knowledge);
    if (was !== undefined && is !== undefined && isSame(was, is)) continue;
    if ((was === undefined || was.isOmitted) && (is === undefined || is.isOmitted)) {
      if (is !== undefined) addOptional(pair.name, current, changes);
      continue;
    }
    const label = labelOf(current ?? old);
    const change: PartChange = { method: pair.name, label, old, new: current, was, is };
    const isReported =
      reportInput(change, changes) ||
      reportCredential(change, secrets, changes) ||
      reportVersion(change, changes) ||
      reportLost(change, kept, changes);
    if (!isReported) reportOther(change, changes);
  }
}

function labelOf(part: Part | undefined): string {
  if (part === undefined || part.name === "") return "the body";
  return part.where === "authorization" ? `the header \`${part.name}\`` : `the ${part.where} \`${part.name}\``;
}

function addOptional(method: string, part: Part | undefined, changes: Changes): void {
  changes.additive("request", {
    what: `Callers may now pass ${labelOf(part).slice(4)}.`,
    why: "Nothing is sent where it is not passed, as before.",
    new: part?.node,
    method,
  });
}

/** Reports values that accounts or callers must provide and do not; returns whether there are any. */
function reportInput({ method, label, old, new: current, was, is }: PartChange, changes: Changes): boolean {
  if (current === undefined || is === undefined) return false;
  const missing = [...is.missing].filter((path) => was?.missing.has(path) !== true);
  const uncertain = [...is.uncertain].filter((path) => was?.uncertain.has(path) !== true);
  return reportMissing({ missing, uncertain, label, old: old?.node, new: current.node, method }, changes);
}

/** The names of an account's secrets, and whether they are still sent anywhere. */
function secretsSent(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  knowledge: readonly Knowledge[],
): { readonly names: ReadonlySet<string>; readonly isMoved: boolean } {
  const accountNames = (parts: ReadonlyMap<string, Part>, isAuthorization: boolean): Set<string> =>
    new Set(
      [...parts.values()]
        .filter(({ where }) => !isAuthorization || where === "authorization")
        .flatMap(({ text }) => [...providedIn(sentBy(text, knowledge))])
        .filter((name) => !isOfCaller(name)),
    );
  const names = new Set([...knowledge.flatMap((known) => known.secretNames()), ...accountNames(before, true)]);
  const sentAfter = accountNames(after, false);
  return { names, isMoved: [...names].some((name) => sentAfter.has(name)) };
}

/** Reports credentials that are no longer sent, or sent differently; returns whether the part carries any. */
function reportCredential(
  { method, label, old, new: current, was, is }: PartChange,
  secrets: { readonly names: ReadonlySet<string>; readonly isMoved: boolean },
  changes: Changes,
): boolean {
  const carries = (sent: SentText | undefined): boolean =>
    sent !== undefined && [...providedIn(sent)].some((name) => secrets.names.has(name));
  const isAuthorization = old?.where === "authorization";
  if (!carries(was) && !isAuthorization) return false;
  const what =
    current === undefined || is === undefined
      ? secrets.isMoved
        ? `${sentence(label)} carries the credentials of the account no longer; they are sent in another place.`
        : `${sentence(label)} carries the credentials of the account no longer.`
      : `What ${label} carries for the account changes.`;
  changes.breaking("authorization", {
    what,
    why: "The API may reject the requests of accounts that are connected: it knows them by what was sent before.",
    old: old?.node,
    new: current?.node,
    method,
  });
  return true;
}

/** Reports another version or format of the API's responses; returns whether the part determines it. */
function reportVersion({ method, label, old, new: current }: PartChange, changes: Changes): boolean {
  const part = current ?? old;
  if (old === undefined || part === undefined || !decidesResult(part)) return false;
  if (current === undefined && !/version/i.test(part.name)) return false;
  if (mediaType(old.text) === mediaType(current?.text) && /^accept|^content-type/i.test(part.name)) return true;
  const what = current === undefined ? `${sentence(label)} is sent no longer.` : `${sentence(label)} changes.`;
  const why = "It tells the API which version or format to respond with, so results may have another shape.";
  changes.breaking("request", { what, why, old: old.node, new: current?.node, method });
  return true;
}

/** Reports values of callers that are sent no longer; returns whether there are any. */
function reportLost(change: PartChange, kept: ReadonlySet<string>, changes: Changes): boolean {
  const { method, label, old, new: current, was } = change;
  const lost = was === undefined ? [] : [...providedIn(was)].filter((name) => isOfCaller(name) && !kept.has(name));
  const isWholeBody = lost.includes("body") && ![...kept].some((name) => name.startsWith("body"));
  if (lost.length === 0 || (current === undefined && !isWholeBody)) return false;
  changes.breaking("input", {
    what: `${sentence(label)} no longer sends what callers pass as ${lost.map((name) => `\`${name}\``).join(", ")}.`,
    why: "Code that passes it gets results as if it had not, without an error.",
    old: old?.node,
    new: current?.node,
    method,
  });
  return true;
}

/** Reports a change that affects neither accounts nor callers. */
function reportOther({ method, label, old, new: current, is }: PartChange, changes: Changes): void {
  const isGone = current === undefined || is?.isOmitted === true;
  const change = isGone ? "is sent no longer" : old === undefined ? "is sent now" : "changes";
  const why = isGone
    ? "Callers may still pass what it was made of; nothing reads it."
    : "Accounts and callers have all that it needs.";
  changes.neutral("request", {
    what: `${sentence(label)} ${change}.`,
    why,
    old: old?.node,
    new: current?.node,
    method,
  });
}

/** Whether a part determines the API's response. */
function decidesResult({ where, name }: Part): boolean {
  if (where === "header" && /^accept$|^content-type$/i.test(name)) return true;
  return where !== "body property" && /(?:^|[-_.])(?:api[-_]?)?version$/i.test(name);
}

/** A media type without its parameters. */
function mediaType(text: string | undefined): string {
  return (text ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
