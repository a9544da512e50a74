import type { EffectiveMethod } from "../model/effective-method.js";
import type { Value } from "../model/value.js";
import type { Changes } from "./change.js";
import type { Knowledge } from "./knowledge.js";
import { reportMissing } from "./inputs.js";
import type { MethodPair, Versions } from "./side.js";
import { isSame, providedIn, sentBy, type SentText } from "./sent.js";

/** The parts of an address. */
interface Address {
  readonly sent: SentText;
  readonly host: string;
  readonly segments: readonly string[];
}

/** The base URL and path of a method, as one template. */
export function addressText({ address }: EffectiveMethod): string {
  return address.map(({ string }) => string?.value ?? "").join("");
}

/** Compares the address of a method's requests: base URL and path together. */
export function compareAddress(pair: MethodPair, knowledge: readonly Knowledge[], changes: Changes): void {
  const [old, current] = [addressText(pair.old), addressText(pair.new)];
  const [was, is] = [sentBy(old, knowledge), sentBy(current, knowledge)];
  if (old === current || isSame(was, is)) return;
  const { label, ...place } = changedPart(pair, knowledge);
  const newNode = place.new ?? pair.new.value.node;
  const missing = [...is.missing].filter((path) => !was.missing.has(path));
  const uncertain = [...is.uncertain].filter((path) => !was.uncertain.has(path));
  if (reportMissing({ missing, uncertain, label, ...place, new: newNode }, changes)) return;
  const [from, to] = [addressOf(was), addressOf(is)];
  if (from.host !== to.host) {
    changes.breaking("host", {
      what: `Requests go to ${quoted(to.host)} instead of ${quoted(from.host)}.`,
      why: "Accounts are connected with credentials of the former host; another one may not know them.",
      ...place,
    });
  }
  comparePath(from, to, place, changes);
}

/** The part of the address that changes, with its nodes: the base URL if that does. */
function changedPart(pair: MethodPair, knowledge: readonly Knowledge[]) {
  const base = { old: pair.old.baseUrl?.value, new: pair.new.baseUrl?.value };
  const path = { old: pair.old.value.get("path"), new: pair.new.value.get("path") };
  const sent = (value: Value | undefined): SentText => sentBy(value?.string?.value ?? "", knowledge);
  const changes = (part: Versions<Value | undefined>): boolean => !isSame(sent(part.old), sent(part.new));
  const isOfBase = changes(base);
  const changed = isOfBase ? { old: base.old ?? path.old, new: base.new ?? path.new } : path;
  const label = isOfBase && !changes(path) ? "the base URL" : "the path";
  return { label, old: changed.old?.node, new: changed.new?.node, method: pair.name };
}

function comparePath(from: Address, to: Address, place: { readonly method: string }, changes: Changes): void {
  if (from.segments.join("/") === to.segments.join("/")) {
    if (from.host !== to.host) return;
    const why = "Host and path are equivalent.";
    changes.neutral("address", { what: "The address is spelt differently.", why, ...place });
    return;
  }
  const provided = providedIn(to.sent);
  const gone = [...providedIn(from.sent)].filter((name) => !provided.has(name));
  if (gone.length > 0 && gone.every((name) => /^(?:query|body)\b/.test(name)) && isShortened(from, to)) {
    const names = gone.map((name) => `\`${name}\``).join(", ");
    const why = "Code that passes it gets the same response as before.";
    changes.neutral("input", { what: `Callers need not pass ${names} any more.`, why, ...place });
    return;
  }
  changes.breaking("address", {
    what: `The path changes from ${quoted(`/${from.segments.join("/")}`)} to ${quoted(`/${to.segments.join("/")}`)}.`,
    why: "Another endpoint responds: its records and parameters may differ.",
    ...place,
  });
}

/** Whether the segments are a subsequence of the former ones. */
function isShortened(from: Address, to: Address): boolean {
  let at = 0;
  for (const segment of from.segments) if (segment === to.segments[at]) at++;
  return at === to.segments.length;
}

/** Of several credential formats the first is enough: they differ only in names of the account. */
function addressOf(sent: SentText): Address {
  const [text = ""] = sent.texts;
  const [, host = "", path = ""] = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/?#]*)(.*)$/is.exec(text) ?? [];
  return {
    sent,
    host: host.replace(/[^@]*$/, (name) => name.toLowerCase()).replace(/:(?:443|80)$/, ""),
    segments: path.split("/").filter((segment) => segment !== ""),
  };
}

/** A text in backticks, with provided values in double braces. */
function quoted(text: string): string {
  return `\`${text.replaceAll("\u0001", "{{").replaceAll("\u0002", "}}")}\``;
}
