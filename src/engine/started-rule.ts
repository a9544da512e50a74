import type { Knowledge } from "../model/config.js";
import type { ProblemKind } from "jsonata-check";
import { named, type ShapeName } from "../../generated/shapes.js";
import type { CurrentDocument, Listeners, Rule } from "../rule-kit/rule.js";
import type { ShapedObject } from "../schema/shaped-object.js";

/** The listeners of a rule in one object layout, which V8 reads fast; those for shapes are a list. */
export class StartedRule {
  readonly rule: Rule;
  readonly needs: Knowledge | undefined;
  /** The kinds of problems that it reports. */
  readonly kinds: readonly ProblemKind[];
  readonly isListening: boolean;
  readonly structure: Listeners["structure"];
  readonly shapes: readonly (readonly [name: ShapeName, listener: (object: ShapedObject<ShapeName>) => void])[];
  readonly expression: Listeners["expression"];
  readonly template: Listeners["template"];
  readonly config: Listeners["config"];
  readonly method: Listeners["method"];
  readonly request: Listeners["request"];
  readonly document: Listeners["document"];

  constructor(rule: Rule, listeners: Listeners) {
    const { needs, problems = {} } = rule;
    this.rule = rule;
    this.needs = needs === "text" || needs === "suppressions" ? undefined : needs;
    this.kinds = Object.keys(problems) as ProblemKind[];
    const keys = Object.keys(listeners);
    this.isListening = keys.length > 0;
    const names = keys.filter((name): name is ShapeName => name in named);
    this.structure = listeners.structure;
    this.shapes = names.map((name) => [name, listeners[name] as (object: ShapedObject<ShapeName>) => void]);
    this.expression = listeners.expression;
    this.template = listeners.template;
    this.config = listeners.config;
    this.method = listeners.method;
    this.request = listeners.request;
    this.document = listeners.document;
  }
}

/** The listeners of a rule; if it cannot be started, they fail in every document. */
export function listenersOf(rule: Rule, current: CurrentDocument): Listeners {
  try {
    return rule.start(current);
  } catch (error) {
    const fail = (): never => {
      throw error;
    };
    return { document: fail };
  }
}
