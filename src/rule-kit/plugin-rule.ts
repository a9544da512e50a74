import type { Role } from "../../generated/shapes.js";
import { roles } from "../../generated/roles.js";
import { locateKey, locateValue, type Location } from "../document/location.js";
import type { Member, Node } from "../document/tree.js";
import { overlaps } from "jsonata-check/text";
import { fixOf, removeMember, renameKey, replaceText, replaceValue } from "./fixes.js";
import type { Fix, Severity } from "./finding.js";
import type { OwnFix, OwnListeners, OwnReport, OwnRule, OwnRuleContext } from "./own-rule.js";
import type { CurrentDocument, Listeners, Rule } from "./rule.js";

const severities: readonly unknown[] = ["error", "warning", "info"] satisfies readonly Severity[];
// The keys are the roles.
const allRoles = Object.keys(roles) as Role[];

/** Turns the export of a plugin into a rule. Throws if it is not one; `plugin` is the plugin's path in messages. */
export function pluginRule(value: unknown, plugin: string): Rule {
  const own = checked(value);
  const { id, summary, description = `${summary}.`, severity = "error", url, needs, examples } = own;
  return {
    id,
    severity,
    confidence: "certain",
    summary,
    description,
    plugin,
    ...(url === undefined ? {} : { url }),
    ...(needs === undefined ? {} : { needs }),
    examples: examples ?? { bad: [], good: [] },
    start: (current) => listenersOf(own.create(new Context(own, current))),
  };
}

function checked(value: unknown): OwnRule {
  const rule: Partial<Record<keyof OwnRule, unknown>> = typeof value === "object" && value !== null ? value : {};
  const { id, summary, severity, create } = rule;
  if (typeof id !== "string") throw new TypeError("a rule has no `id`: write `<prefix>/<name>`");
  if (!/^[a-z][\w-]*\/[a-z][\w-]*$/.test(id)) {
    throw new TypeError(`the id \`${id}\` is not valid: write \`<prefix>/<name>\` in lower case`);
  }
  if (typeof summary !== "string") throw new TypeError(`the rule \`${id}\` has no \`summary\``);
  if (typeof create !== "function") throw new TypeError(`the rule \`${id}\` has no function \`create\``);
  if (severity !== undefined && !severities.includes(severity)) {
    throw new TypeError(`the severity of the rule \`${id}\` is not error, warning or info`);
  }
  return value as OwnRule;
}

function listenersOf(own: OwnListeners): Listeners {
  const { expression, template, ...rest } = own;
  const others: Readonly<Record<string, Listener | undefined>> = rest;
  const listeners = Object.entries(others).flatMap(([name, listener]) =>
    listener === undefined ? [] : [[name, synchronous(listener)] as const],
  );
  return {
    // The names are those of the given listeners.
    ...(Object.fromEntries(listeners) as Listeners),
    ...(expression === undefined ? {} : { expression: { roles: allRoles, visit: synchronous(expression) } }),
    ...(template === undefined ? {} : { template: { where: () => true, visit: synchronous(template) } }),
  };
}

type Listener = (...given: never[]) => unknown;

/** Rejects asynchronous listeners: late reports would go to another document, and late errors would end the process. */
function synchronous<Given extends readonly unknown[]>(listener: (...given: Given) => unknown) {
  return (...given: Given): void => {
    const result = listener(...given);
    if (!(result instanceof Promise)) return;
    result.catch(() => undefined);
    throw new TypeError("a listener is asynchronous, but all that it reports has to be known when it returns");
  };
}

class Context implements OwnRuleContext {
  readonly #rule: OwnRule;
  readonly #current: CurrentDocument;

  constructor(rule: OwnRule, current: CurrentDocument) {
    this.#rule = rule;
    this.#current = current;
  }

  get document(): OwnRuleContext["document"] {
    return this.#current.linted.document;
  }

  get kind(): OwnRuleContext["kind"] {
    return this.#current.linted.kind;
  }

  readonly replace: OwnRuleContext["replace"] = (node, text) =>
    node.type === "string" ? replaceText(node, text) : replaceValue(node, text)?.edits[0];

  readonly rename: OwnRuleContext["rename"] = renameKey;

  readonly remove: OwnRuleContext["remove"] = removeMember;

  readonly report = (report: OwnReport): void => {
    const { message, why, help, at, severity, fix } = report;
    if (typeof message !== "string") throw new TypeError("`report` needs a `message`");
    const written = fix && this.#fixOf(fix);
    this.#current.emit({
      rule: this.#rule.id,
      severity: severity ?? this.#rule.severity ?? "error",
      confidence: "certain",
      message: { what: message, ...(why === undefined ? {} : { why }), ...(help === undefined ? {} : { help }) },
      messageId: "own",
      location: locationOf(at),
      related: [],
      fixes: written === undefined ? [] : [written],
      ...(this.#rule.url === undefined ? {} : { url: this.#rule.url }),
    });
  };

  #fixOf({ title, tier, edits }: OwnFix): Fix | undefined {
    const fix = fixOf(title, tier, ...edits);
    const { length } = this.document.text;
    const isInside = fix?.edits.every(({ start, end }) => 0 <= start && start <= end && end <= length);
    const isApart = fix?.edits.every((one, at) =>
      fix.edits.every((other, index) => at === index || !overlaps(one, other)),
    );
    if (isInside === false || isApart === false) throw new RangeError("the edits of a fix overlap, or leave the file");
    return fix;
  }
}

function locationOf(at: Node | Member | Location | undefined): Location {
  if (at === undefined) throw new TypeError("`report` needs a place `at`: a value, a member, or what `locate` returns");
  if ("span" in at) return at;
  return "type" in at ? locateValue(at) : locateKey(at);
}
