import { pointerOf } from "../document/pointer.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rules/finding.js";
import type { DocumentView, Listeners, Rule } from "../rules/rule.js";
import { ShapedObject } from "../schema/shaped-object.js";
import { internalError } from "./internal-error.js";

/** A rule at work on one document. */
interface Running {
  readonly rule: Rule;
  readonly listeners: Listeners;
  /** It has thrown: reported, and not asked again for this document. */
  isBroken: boolean;
}

/**
 * Runs rules over one document: structural findings, shapes in document order, expressions, templates, the document.
 * A rule that throws is reported as `internal-error` once and left out from there on; the others go on.
 */
export function dispatch(rules: readonly Rule[], view: DocumentView): Finding[] {
  const findings: Finding[] = [];
  const running = startAll(rules, view, findings);
  const call = (one: Running, listener: () => void, node?: Node): void => {
    if (one.isBroken) return;
    try {
      listener();
    } catch (error) {
      one.isBroken = true;
      findings.push(internalError(one.rule, error, view.document, node === undefined ? "" : pointerOf(node)));
    }
  };
  for (const one of running) {
    const { structure } = one.listeners;
    if (structure) for (const finding of view.structure.findings) call(one, () => structure(finding));
  }
  dispatchShapes(running, view, call);
  for (const one of running) {
    const { expression, template, document } = one.listeners;
    if (expression) for (const use of view.expressions) call(one, () => expression(use), use.node);
    if (template) for (const use of view.templates) call(one, () => template(use), use.node);
    if (document) call(one, () => document(view.document));
  }
  return findings;
}

function startAll(rules: readonly Rule[], view: DocumentView, findings: Finding[]): readonly Running[] {
  const running: Running[] = [];
  for (const rule of rules) {
    try {
      const listeners = rule.start(view, (finding) => findings.push(finding));
      running.push({ rule, listeners, isBroken: false });
    } catch (error) {
      findings.push(internalError(rule, error, view.document, ""));
    }
  }
  return running;
}

function dispatchShapes(
  running: readonly Running[],
  view: DocumentView,
  call: (one: Running, listener: () => void, node: Node) => void,
): void {
  const interested = groupByShape(running);
  for (const [node, shapes] of view.structure.shapes) {
    if (node.type !== "object") continue;
    for (const shape of shapes) {
      const listening = interested.get(shape);
      if (listening === undefined) continue;
      const object = new ShapedObject(shape, node);
      for (const one of listening) {
        const listener = one.listeners[shape] as ((object: ShapedObject<typeof shape>) => void) | undefined;
        call(one, () => listener?.(object), node);
      }
    }
  }
}

/** The rules that listen to each shape, by its name. */
function groupByShape(running: readonly Running[]): ReadonlyMap<string, readonly Running[]> {
  const groups = new Map<string, Running[]>();
  for (const one of running) {
    for (const name of Object.keys(one.listeners)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [one]);
      else group.push(one);
    }
  }
  return groups;
}
