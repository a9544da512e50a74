import type { Value } from "../model/value.js";
import type { Category, Changes } from "./change.js";
import { canonicalText } from "../model/canonical-text.js";
import { isRequired } from "./knowledge.js";
import { refusedSince } from "./pattern.js";
import type { Versions } from "./side.js";

/** Two versions of a form of a credential or an action. */
export interface FormPair extends Versions<readonly Value[]> {
  /** Its name in messages: "The form of `api_key`". */
  readonly label: string;
  /** Whether the newer configuration still reads a name. */
  readonly isRead: (name: string) => boolean;
}

/** Compares the fields of a form: the values entered before must still suffice and be accepted. */
export function compareFields(form: FormPair, changes: Changes): void {
  const [before, after] = [byName(form.old), byName(form.new)];
  const added = new Map([...after].filter(([name]) => !before.has(name)));
  for (const [name, field] of before) {
    if (after.has(name)) continue;
    const renamed = [...added].find(([, candidate]) => isRenamed(field, candidate));
    if (renamed === undefined) reportRemoved(name, field, form, changes);
    else {
      added.delete(renamed[0]);
      reportRenamed(form.label, { old: [name, field], new: renamed }, changes);
    }
  }
  for (const [name, field] of added) reportAdded(name, field, form.label, changes);
  for (const [name, field] of before) {
    const now = after.get(name);
    if (now !== undefined) compareField(name, field, now, changes);
  }
}

function byName(fields: readonly Value[]): Map<string, Value> {
  return new Map(
    fields.flatMap((field) => (field.text("name") === undefined ? [] : [[field.text("name") ?? "", field]])),
  );
}

/** Whether a field was just renamed: everything else is unchanged. */
function isRenamed(field: Value, candidate: Value): boolean {
  const rest = (value: Value): string =>
    value
      .entries()
      .filter(([key]) => key !== "name")
      .map(([key, member]) => `${key}=${canonicalText(member)}`)
      .sort()
      .join("\n");
  return rest(field) === rest(candidate);
}

function reportAdded(name: string, field: Value, label: string, changes: Changes): void {
  const isNeeded = isRequired(field) === true && !field.has("default");
  changes.add(isNeeded ? "breaking" : "additive", "field-added", {
    what: `${label} has a new ${isNeeded ? "required " : ""}field \`${name}\`.`,
    why: isNeeded
      ? "Accounts that are connected do not have it, and it has no default."
      : "Accounts that are connected go on without it.",
    new: field.node,
  });
}

function reportRemoved(name: string, field: Value, { label, ...form }: FormPair, changes: Changes): void {
  const isRead = form.isRead(name);
  changes.add(isRead ? "breaking" : "neutral", "field-removed", {
    what: `${label} has no field \`${name}\` any more.`,
    why: isRead
      ? `\`${name}\` is still read, and accounts that connect from now on do not have it.`
      : "Nothing reads it.",
    old: field.node,
  });
}

function reportRenamed(label: string, fields: Versions<readonly [name: string, field: Value]>, changes: Changes): void {
  const [[name, field], [renamed, now]] = [fields.old, fields.new];
  changes.breaking("field-renamed", {
    what: `${label} asks for \`${renamed}\` instead of \`${name}\`.`,
    why: `Accounts that are connected have \`${name}\` only.`,
    old: field.node,
    new: now.node,
  });
}

function compareField(name: string, old: Value, current: Value, changes: Changes): void {
  const place = (key: string) => ({ old: old.get(key)?.node ?? old.node, new: current.get(key)?.node ?? current.node });
  const add = (category: Category, key: string, what: string, why: string): void =>
    changes.add(category, "field", { what: `\`${name}\` ${what}.`, why, ...place(key) });
  const lost = "What was filled in before may be rejected when an account is connected again.";
  const [was, is] = [isRequired(old) === true, isRequired(current) === true];
  if (!was && is && !current.has("default")) {
    add("breaking", "required", "is required now", "Accounts that left it empty do not have it.");
  } else if (was && !is) add("additive", "required", "is optional now", "Accounts that are connected have it.");
  const [type, newType] = [old.text("type"), current.text("type")];
  if (type !== newType) {
    const isNarrow = /select|checkbox/.test(newType ?? "");
    const what = `changes its type from \`${type}\` to \`${newType}\``;
    if (isNarrow) add("breaking", "type", what, lost);
    else add("neutral", "type", what, "Every value of before is a value still.");
  }
  const options = optionsOf(current);
  const dropped = type === newType ? [...optionsOf(old)].filter((value) => !options.has(value)) : [];
  for (const value of dropped) {
    add(
      "breaking",
      "options",
      `has no option \`${value}\` any more`,
      "Accounts that chose it have a value that is no longer valid.",
    );
  }
  if (dropped.length === 0 && type === newType && options.size > optionsOf(old).size) {
    add("additive", "options", "has more options", "Those that were chosen are still there.");
  }
  comparePatterns(old.text("pattern"), current.text("pattern"), add, lost);
  const [format, newFormat] = [old.text("format"), current.text("format")];
  if (newFormat !== undefined && newFormat !== format) {
    add("breaking", "format", `has to be of the format \`${newFormat}\``, lost);
  }
  if (canonicalText(old.get("transform")) !== canonicalText(current.get("transform"))) {
    add("neutral", "transform", "is transformed differently", "Accounts that are connected keep what they have.");
  }
}

function comparePatterns(
  old: string | undefined,
  current: string | undefined,
  add: (category: Category, key: string, what: string, why: string) => void,
  lost: string,
): void {
  if (current === undefined || current === "" || old === current) return;
  if (old === undefined || old === "") {
    add("breaking", "pattern", "has to match a pattern now", lost);
    return;
  }
  const refused = refusedSince(old, current);
  if (refused === undefined)
    add("neutral", "pattern", "has another pattern", "Nothing was found that only the former one accepts.");
  else add("breaking", "pattern", `refuses what it accepted before, such as \`${refused}\``, lost);
}

/** The values that can be chosen. */
function optionsOf(field: Value): Set<string> {
  const options = field.get("options")?.items() ?? [];
  return new Set(options.flatMap((option) => option.text("value") ?? []));
}
