import { formFieldsOf, stepsOf } from "../model/names.js";
import type { Value } from "../model/value.js";
import { canonicalText } from "../model/canonical-text.js";
import type { Changes } from "./change.js";
import { compareFields } from "./fields.js";
import { readsName, type Side, type Versions } from "./side.js";

/** Compares actions: what runs when accounts are connected and renewed, or by name. */
export function compareActions(sides: Versions<Side>, changes: Changes): void {
  const [before, after] = [sides.old, sides.new].map(
    ({ config }) => new Map(config.value.get("actions")?.entries() ?? []),
  );
  if (before === undefined || after === undefined) return;
  const isThere = (action: Value | undefined): action is Value => action?.type === "object";
  const added = [...after].filter(([name, action]) => isThere(action) && !isThere(before.get(name)));
  for (const [name, action] of before) {
    const now = after.get(name);
    if (!isThere(action)) continue;
    if (isThere(now)) compareSteps({ name, old: action, new: now }, sides.new, changes);
    else {
      const heir = added.find(([, other]) => canonicalText(other) === canonicalText(action));
      reportRemoved(name, action, heir, changes);
    }
  }
  for (const [name, action] of added) {
    reportAdded(name, action, changes);
  }
}

/** An action in both configurations. */
interface ActionPair extends Versions<Value> {
  readonly name: string;
}

function reportAdded(name: string, action: Value, changes: Changes): void {
  const form = stepsOf(action).find((step) => step.text("type") === "form");
  const fields = formFieldsOf(form?.get("config"));
  compareFields({ label: `The form of \`${name}\``, old: [], new: fields, isRead: () => false }, changes);
  const why = "Accounts that are connected go on without it.";
  const what = `There is a new action \`${name}\`.`;
  changes.additive("action", { what, why, new: action.node });
}

function reportRemoved(
  name: string,
  action: Value,
  heir: readonly [string, Value] | undefined,
  changes: Changes,
): void {
  const isOfNewAccounts = name === "validation";
  changes.add(isOfNewAccounts ? "neutral" : "breaking", "action", {
    what:
      heir === undefined
        ? `The action \`${name}\` is removed.`
        : `The action \`${name}\` is renamed to \`${heir[0]}\`.`,
    why: isOfNewAccounts
      ? "Only accounts that connect from now on go without it."
      : "What it did for accounts, or for code that runs it by name, is not done any more.",
    old: action.node,
    new: heir?.[1].node,
  });
}

function compareSteps(pair: ActionPair, side: Side, changes: Changes): void {
  const { name, old, new: current } = pair;
  if (canonicalText(old) === canonicalText(current)) return;
  const forms = (action: Value): Value[] =>
    stepsOf(action)
      .filter((step) => step.text("type") === "form")
      .flatMap((step) => formFieldsOf(step.get("config")));
  const label = `The form of \`${name}\``;
  const isRead = (field: string): boolean => readsName(side, field);
  compareFields({ label, old: forms(old), new: forms(current), isRead }, changes);
  const others = (action: Value): string =>
    stepsOf(action)
      .filter((step) => step.text("type") !== "form")
      .map((step) => canonicalText(step))
      .join("\n");
  if (others(old) === others(current)) return;
  compareContext(pair, side, changes);
  const why = "Accounts that are connected have run it; what they need of it is compared by itself.";
  const what = `The steps of \`${name}\` change.`;
  changes.neutral("action", { what, why, old: old.node, new: current.node });
}

/** Compares what an action writes to the account context. */
function compareContext({ name, old, new: current }: ActionPair, side: Side, changes: Changes): void {
  const written = (action: Value): Map<string, Value> =>
    new Map(
      stepsOf(action)
        .filter((step) => step.text("type") === "set_context")
        .flatMap((step) => step.get("config")?.entries() ?? []),
    );
  const after = written(current);
  const mayWriteMore = stepsOf(current).some((step) => step.text("type") === "update_context");
  for (const [key, value] of written(old)) {
    if (after.has(key) || mayWriteMore || !readsName(side, key)) continue;
    changes.breaking("action", {
      what: `\`${name}\` does not set \`${key}\` any more.`,
      why: `\`${key}\` is still read, and accounts that connect from now on do not have it.`,
      old: value.node,
      new: current.node,
    });
  }
}
