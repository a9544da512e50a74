import type { Config } from "../model/config.js";
import type { CredentialFormat } from "../model/credentials.js";
import type { EffectiveMethod } from "../model/effective-method.js";
import { isOptional, pathsOf } from "../model/availability.js";
import type { Value } from "../model/value.js";
import type { Path } from "../placeholder/path.js";
import { rootOf, type Root } from "../placeholder/scope.js";

/** Whether a placeholder finds a value. */
export type Presence = "always" | "sometimes" | "never" | "unknown";

/**
 * What is known about accounts connected by one credential format, and about values that callers of a method pass. Both come
 * from the older configuration, because neither changes with the configuration.
 */
export class Knowledge {
  readonly #old: Config;
  readonly #new: Config;
  readonly #format: CredentialFormat | undefined;
  readonly #passed: ReadonlyMap<string, Presence>;

  private constructor(
    configs: { readonly old: Config; readonly new: Config },
    format: CredentialFormat | undefined,
    passed: ReadonlyMap<string, Presence>,
  ) {
    this.#old = configs.old;
    this.#new = configs.new;
    this.#format = format;
    this.#passed = passed;
  }

  /** One for each remaining credential format. */
  static of(old: Config, current: Config, method: EffectiveMethod | undefined): Knowledge[] {
    const kept = old.credentials.filter(({ name }) => current.credentials.some((format) => format.name === name));
    const passed = method === undefined ? new Map<string, Presence>() : passedBy(method);
    const formats = kept.length > 0 ? kept : [undefined];
    return formats.map((format) => new Knowledge({ old, new: current }, format, passed));
  }

  /** Whether the value of a path exists, and its normalized name. */
  look(path: Path): { readonly presence: Presence; readonly name: string } {
    const root = rootOf(path);
    const isPrefixed = root.kind === "prefixed" && !this.#old.names.has(root.prefix.text);
    const segments = path.segments.slice(isPrefixed ? 1 : 0);
    const name = segments.map(({ text }) => text).join(".");
    return { presence: this.#presence(root, name), name };
  }

  /** The names of an account's secrets: password fields and tokens. */
  secretNames(): string[] {
    const fields = this.#format?.fields.filter(({ value }) => value.text("type") === "password") ?? [];
    return [...fields.map(({ name }) => name), ...(this.#format?.isOAuth === true ? ["oauth.token.access_token"] : [])];
  }

  #presence(root: Root, name: string): Presence {
    switch (root.kind) {
      case "unknown":
        return "unknown";
      case "environment":
        return this.#variable(root.variable?.text ?? "");
      case "oauth":
        return this.#oauth();
      case "request":
        return this.#hasName(root.name.text) ? this.#account(root.name.text) : this.#request(name);
      case "prefixed":
        return this.#account(root.name.text);
      case "account":
      case "foreign":
        return this.#account(root.name.text);
    }
  }

  #variable(name: string): Presence {
    if (this.#new.environmentVariables === undefined) return "unknown";
    return this.#new.environmentVariables.has(name) ? "always" : "never";
  }

  #oauth(): Presence {
    if (this.#format?.isOAuth === true || this.#hasName("oauth")) return "always";
    return this.#format?.isOAuth === false && !this.#old.names.isOpen ? "never" : "unknown";
  }

  #account(name: string): Presence {
    const field = this.#format?.fields.find((candidate) => candidate.name === name);
    if (field !== undefined) return isRequired(field.value) === false ? "sometimes" : "always";
    if (this.#old.names.shared.has(name)) return "always";
    const isOpen = this.#format === undefined || this.#format.isOpen || this.#old.names.isOpen;
    return isOpen ? "unknown" : "never";
  }

  #hasName(name: string): boolean {
    return this.#old.names.shared.has(name) || this.#format?.fields.some((field) => field.name === name) === true;
  }

  #request(name: string): Presence {
    const known = this.#passed.get(name);
    if (known !== undefined) return known;
    for (const [passed] of this.#passed) {
      if (passed.startsWith(`${name}.`)) return "always";
      if (name.startsWith(`${passed}.`)) return "unknown";
    }
    return "never";
  }
}

/** Whether a field is declared as required; undefined if that is not declared. */
export function isRequired(field: Value): boolean | undefined {
  const node = field.get("required")?.node;
  return node?.type === "boolean" ? node.value : undefined;
}

/** The values that callers of a method pass: always if it has no fallback for them, else sometimes. */
function passedBy(method: EffectiveMethod): ReadonlyMap<string, Presence> {
  const passed = new Map<string, Presence>();
  const values = [
    ...["path", "body"].map((key) => method.value.get(key)),
    ...[...method.headers.values(), ...method.query.values()].map(({ value }) => value),
    method.baseUrl?.value,
    method.authorization?.value,
  ];
  for (const placeholder of values
    .flatMap((value) => value?.templates() ?? [])
    .flatMap(({ placeholders }) => placeholders)) {
    const isMay = isOptional(placeholder) || pathsOf(placeholder).length > 1;
    for (const path of pathsOf(placeholder)) {
      if (rootOf(path).kind !== "request") continue;
      const name = path.segments.map(({ text }) => text).join(".");
      if (passed.get(name) !== "always") passed.set(name, isMay ? "sometimes" : "always");
    }
  }
  return passed;
}
