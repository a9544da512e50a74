import type { StringNode } from "../document/tree.js";
import type { Expression } from "jsonata-check/syntax";
import { addTo } from "jsonata-check/text";
import type { CredentialFormat } from "./credentials.js";
import type { Value } from "./value.js";
import { namesOfResult, namesUnderKey, unknownNames, type WrittenNames } from "./written-names.js";

/** Parses the expression in a string; undefined if it has errors. */
export type ExpressionReader = (node: StringNode) => Expression | undefined;

/** The names in the account context: shared ones, and those of each credential format. */
export class ContextNames {
  /** Empty if the document does not declare credentials. */
  readonly formats: readonly CredentialFormat[];
  /** Names from actions, webhooks and the tool's configuration, which do not depend on the credential format. */
  readonly shared: ReadonlySet<string>;
  readonly #written: readonly string[];
  /** Whether an action or a webhook may add unknown names. */
  readonly isOpen: boolean;
  /** Whether a missing base, or a part swallowed by a syntax error, may add names. */
  readonly #isPartial: boolean;
  #all: readonly string[] | undefined;
  #byField: ReadonlyMap<string, readonly CredentialFormat[]> | undefined;

  constructor(formats: readonly CredentialFormat[], written: WrittenNames, isPartial: boolean) {
    this.formats = formats;
    this.shared = new Set(written.names);
    this.#written = written.names;
    this.isOpen = written.isOpen;
    this.#isPartial = isPartial;
  }

  /** Whether any account has the name. */
  has(name: string): boolean {
    return this.shared.has(name) || this.formatsWith(name).length > 0;
  }

  /** The credential formats that declare a field with that name. */
  formatsWith(name: string): readonly CredentialFormat[] {
    this.#byField ??= formatsByField(this.formats);
    return this.#byField.get(name) ?? [];
  }

  /** Whether an account may have the name. */
  mayHave(name: string): boolean {
    return this.has(name) || this.isOpen || this.#isPartial || this.formats.some(({ isOpen }) => isOpen);
  }

  /** Whether an account may have a name from anything but the one step that writes it. */
  mayHaveOtherwise(name: string): boolean {
    const isOfFormat = this.formats.some(({ fieldNames, isOpen }) => isOpen || fieldNames.has(name));
    return this.isOpen || isOfFormat || this.#written.filter((one) => one === name).length > 1;
  }

  /** Whether certainly no account has the name. */
  lack(name: string): boolean {
    return this.formats.length > 0 && !this.mayHave(name);
  }

  /** All known names, except those of OAuth tokens. */
  all(): readonly string[] {
    return (this.#all ??= [
      ...new Set([...this.formats.flatMap((format) => format.fields.map((field) => field.name)), ...this.shared]),
    ]);
  }
}

function formatsByField(formats: readonly CredentialFormat[]): ReadonlyMap<string, readonly CredentialFormat[]> {
  const byField = new Map<string, CredentialFormat[]>();
  for (const format of formats) for (const name of format.fieldNames) addTo(byField, name, format);
  return byField;
}

/** Finds the names that actions and the webhook add to the account context, each as often as added, and adds declared ones. */
export function sharedNames(config: Value, declared: readonly string[], read: ExpressionReader): WrittenNames {
  const names = [...declared];
  let isOpen = false;
  const add = (written: WrittenNames): void => {
    names.push(...new Set(written.names));
    isOpen ||= written.isOpen;
  };
  const actions = config.get("actions");
  if (isAnother(actions, "object")) isOpen = true;
  for (const [name, action] of actions?.entries() ?? []) {
    // The older form of an action may have been several steps.
    const isOld = !action.has("steps") && action.has("type");
    const isLost = isOld || isAnother(action.get("steps"), "array") || action.misspells("steps");
    if (isAnother(action, "object") || isLost) isOpen = true;
    for (const step of stepsOf(action)) add(namesOfStep(step, read));
    if (name === "refresh_token") add(namesOfToken(stepsOf(action), read));
  }
  const webhook = config.get("webhook");
  const verification = webhook?.get("handle_verification");
  if (isAnother(webhook, "object") || isAnother(verification, "string")) isOpen = true;
  if (verification?.string !== undefined) add(namesUnderKey(read(verification.string), "update_context"));
  isOpen ||= config.misspells("actions", "webhook") || webhook?.misspells("handle_verification") === true;
  return { names, isOpen };
}

/**
 * The names that an action that renews tokens may add through its result, whose handling is undocumented: a token, and the
 * names of a transformed result. If a step writes to the context, the result is not needed.
 */
function namesOfToken(steps: readonly Value[], read: ExpressionReader): WrittenNames {
  const last = steps.at(-1);
  if (last === undefined || steps.some((step) => writers.has(step.text("type") ?? ""))) return noNames;
  const expression = last.text("type") === "transform" ? last.get("config")?.string : undefined;
  const { names, isOpen } = expression === undefined ? noNames : namesOfResult(read(expression));
  return { names: [...names, "oauth"], isOpen };
}

const writers: ReadonlySet<string> = new Set(["update_context", "set_context"]);

const noNames: WrittenNames = { names: [], isOpen: false };

/** Whether a value has an unexpected type, so that what it provides is unknown. */
function isAnother(value: Value | undefined, type: "object" | "array" | "string"): boolean {
  return value !== undefined && value.type !== "null" && value.type !== type;
}

/** The steps of an action; the older form of an action is itself its one step. */
export function stepsOf(action: Value): readonly Value[] {
  const steps = action.get("steps");
  if (steps !== undefined) return steps.items();
  return action.has("type") ? [action] : [];
}

/** The fields of a form step, in both documented forms of its `config`. */
export function formFieldsOf(config: Value | undefined): readonly Value[] {
  return config?.type === "array" ? config.items() : (config?.get("fields")?.items() ?? []);
}

/** The names that one step of an action adds to the account context. */
export function namesOfStep(step: Value, read: ExpressionReader): WrittenNames {
  const config = step.get("config");
  switch (step.text("type")) {
    case "set_context":
      return config?.type === "object"
        ? { names: config.names(), isOpen: false }
        : { names: [], isOpen: config !== undefined };
    case "update_context": {
      const expression = config?.get("expression")?.string;
      const isUnderstood = expression !== undefined && config?.entries().length === 1;
      return isUnderstood ? namesOfResult(read(expression)) : unknownNames;
    }
    case "form":
      return { names: formFieldsOf(config).flatMap((field) => field.text("name") ?? []), isOpen: false };
    case "request":
    case "transform":
    case "get_context":
      return { names: [], isOpen: false };
    default:
      // A step of an unknown type may do anything.
      return unknownNames;
  }
}
