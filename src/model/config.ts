import { getOrCreate } from "jsonata-check/text";
import type { Node } from "../document/tree.js";
import { readCredentials, type CredentialFormat } from "./credentials.js";
import { EffectiveMethod } from "./effective-method.js";
import { ContextNames, sharedNames, stepsOf, type ExpressionReader } from "./names.js";
import { Request } from "./request.js";
import type { Value } from "./value.js";

/**
 * How much is known about a configuration. `complete`: no syntax error has swallowed a part of it. `whole`: also, no base is
 * missing, so absence means something. `names`: also, its credentials declare the names that accounts have.
 */
export type Knowledge = "complete" | "whole" | "names";

/** The parts of a configuration. */
export interface ConfigParts {
  /** The effective configuration, merged with its base. */
  readonly value: Value;
  /** Whether no base is missing. */
  readonly isWhole: boolean;
  /** Whether no syntax error swallowed a part of it. */
  readonly isComplete: boolean;
  /** The override's own `environment_variables`. */
  readonly environment: Value | undefined;
  readonly declaredNames: readonly string[];
  readonly declaredVariables: readonly string[] | undefined;
  readonly read: ExpressionReader;
}

/** More credential formats than any vendor has: placeholders are compared with each. */
const mostFormats = 50;

/** One effective configuration of a document. A list has one for each item. */
export class Config {
  readonly value: Value;
  /** The node of the configuration; after merging, that of its strongest part. */
  readonly node: Node;
  readonly isWhole: boolean;
  /** Whether also no credential format is left out. */
  readonly isComplete: boolean;
  /** The first `mostFormats`; empty without a readable `credentials` section. */
  readonly credentials: readonly CredentialFormat[];
  /** Empty for a single credential. */
  readonly credentialKeys: ReadonlySet<string>;
  readonly names: ContextNames;
  /** The names of `environment_variables`; undefined if none are declared, or if some may be unreadable. */
  readonly environmentVariables: ReadonlySet<string> | undefined;

  #methods: readonly EffectiveMethod[] | undefined;
  #requests: readonly Request[] | undefined;
  readonly #methodOf = new Map<Value, EffectiveMethod>();

  constructor(parts: ConfigParts) {
    this.value = parts.value;
    this.node = parts.value.node;
    this.isWhole = parts.isWhole;
    const credentials = readCredentials(parts.value.get("credentials"));
    this.isComplete = parts.isComplete && credentials.length <= mostFormats;
    this.credentials = credentials.slice(0, mostFormats);
    this.credentialKeys = new Set(credentials.flatMap(({ key }) => key ?? []));
    const shared = sharedNames(parts.value, parts.declaredNames, parts.read);
    this.names = new ContextNames(this.credentials, shared, !this.knows("whole"));
    const { environment, declaredVariables } = parts;
    const isReadable = environment === undefined || environment.type === "object" || environment.type === "null";
    const variables =
      environment === undefined ? declaredVariables : [...environment.names(), ...(declaredVariables ?? [])];
    this.environmentVariables = variables && isReadable && this.isComplete ? new Set(variables) : undefined;
  }

  /** Whether enough is known about the configuration. */
  knows(knowledge: Knowledge): boolean {
    switch (knowledge) {
      case "complete":
        return this.isComplete;
      case "whole":
        return this.isWhole && this.isComplete;
      case "names":
        return this.isWhole && this.isComplete && this.credentials.length > 0;
    }
  }

  /** Whether any account has `oauth.*`; undefined if unknown. */
  get hasOAuth(): boolean | undefined {
    if (this.credentials.some((format) => format.isOAuth === true) || this.names.has("oauth")) return true;
    if (!this.knows("names") || this.names.isOpen) return undefined;
    return this.credentials.some((format) => format.isOAuth === undefined) ? undefined : false;
  }

  /** A method of a resource. */
  method(resource: string, method: string): EffectiveMethod | undefined {
    const value = this.value.get("resources")?.get(resource)?.get(method);
    return value?.type === "object" ? this.#read(resource, method, value) : undefined;
  }

  /** All methods of all resources, in file order. */
  methods(): readonly EffectiveMethod[] {
    return (this.#methods ??= this.#readMethods());
  }

  /** All requests: methods, then request steps of actions. */
  requests(): readonly Request[] {
    return (this.#requests ??= [...this.methods(), ...this.#readRequestSteps()]);
  }

  #readRequestSteps(): Request[] {
    const steps =
      this.value
        .get("actions")
        ?.entries()
        .flatMap(([, action]) => stepsOf(action)) ?? [];
    return steps.flatMap((step) => {
      const value = step.text("type") === "request" ? step.get("config") : undefined;
      return value?.type === "object" ? [new Request(this.value, value)] : [];
    });
  }

  #readMethods(): EffectiveMethod[] {
    const methods: EffectiveMethod[] = [];
    for (const [resource, members] of this.value.get("resources")?.entries() ?? []) {
      for (const [name, value] of members.entries()) {
        if (value.type === "object") methods.push(this.#read(resource, name, value));
      }
    }
    return methods;
  }

  #read(resource: string, name: string, value: Value): EffectiveMethod {
    return getOrCreate(this.#methodOf, value, () => new EffectiveMethod(this.value, resource, name, value));
  }
}
