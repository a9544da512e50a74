import type { ShapeName } from "../../generated/shapes.js";
import { pointerOf } from "../document/pointer.js";
import type { Node } from "../document/tree.js";
import type { Finding } from "../rules/finding.js";
import type { DocumentView, Listeners, Rule } from "../rules/rule.js";
import { ShapedObject } from "../schema/shaped-object.js";
import { internalError } from "./internal-error.js";

/**
 * Runs rules over one document, one after the other. A rule that throws is reported as `internal-error`, with what it
 * was looking at, and left out from there on; what it found before stands, and the others run.
 */
export function dispatch(rules: readonly Rule[], view: DocumentView): Finding[] {
  const findings: Finding[] = [];
  const shapes = objectsByShape(view);
  for (const rule of rules) {
    const cursor: Cursor = { node: undefined };
    try {
      run(
        rule.start(view, (finding) => findings.push(finding)),
        view,
        shapes,
        cursor,
      );
    } catch (error) {
      const pointer = cursor.node === undefined ? "" : pointerOf(cursor.node);
      findings.push(internalError(rule, error, view.document, pointer));
    }
  }
  return findings;
}

/** What a rule is looking at; undefined where it is no single value. */
interface Cursor {
  node: Node | undefined;
}

/** The objects of each shape, in document order. */
type ObjectsByShape = ReadonlyMap<ShapeName, readonly ShapedObject<ShapeName>[]>;

function run(listeners: Listeners, view: DocumentView, shapes: ObjectsByShape, cursor: Cursor): void {
  const { structure, expression, template, document, ...byShape } = listeners;
  if (structure) for (const finding of view.structure.findings) structure(finding);
  for (const name of Object.keys(byShape) as ShapeName[]) {
    const listener = byShape[name] as ((object: ShapedObject<ShapeName>) => void) | undefined;
    for (const object of shapes.get(name) ?? []) {
      cursor.node = object.node;
      listener?.(object);
    }
  }
  if (expression) {
    for (const use of view.expressions) {
      cursor.node = use.node;
      expression(use);
    }
  }
  if (template) {
    for (const use of view.templates) {
      cursor.node = use.node;
      template(use);
    }
  }
  cursor.node = undefined;
  document?.(view.document);
}

function objectsByShape(view: DocumentView): ObjectsByShape {
  const objects = new Map<ShapeName, ShapedObject<ShapeName>[]>();
  for (const [node, names] of view.structure.shapes) {
    if (node.type !== "object") continue;
    for (const name of names) {
      const known = objects.get(name);
      const object = new ShapedObject(name, node);
      if (known === undefined) objects.set(name, [object]);
      else known.push(object);
    }
  }
  return objects;
}
