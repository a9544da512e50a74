import type { AncestorSlot, AstNode, Path, Step, StepNode, Mutable } from "./ast.js";
import { addTo } from "../text/groups.js";

/** A `%` that has not found its step yet. */
export interface Slot extends AncestorSlot {
  label: number;
  /** The number of steps still to go up. */
  level: number;
}

/** The most steps gone up in an expression; each `%` beyond them may be anything. */
const maxClimbs = 200_000;

/** Finds the steps that `%` refers to, in the engine's order and with its shared lists, so that it fails where the engine fails. */
export class Ancestry {
  /** The unresolved slots below a node. */
  readonly #seeking = new Map<AstNode, Slot[]>();
  readonly #onFailure: (node: AstNode) => void;
  #count = 0;
  #climbs = 0;

  constructor(onFailure: (node: AstNode) => void) {
    this.#onFailure = onFailure;
  }

  newSlot(): Slot {
    return { label: this.#count++, level: 1 };
  }

  isSeeking(node: AstNode): boolean {
    return node.type === "parent" || this.#seeking.has(node);
  }

  /** Starts the list of a path whose first step is `%`. */
  seek(path: Path, slot: AncestorSlot): void {
    this.#seeking.set(path, [slot as Slot]);
  }

  /** Passes the unresolved slots of a part to the whole. */
  push(whole: AstNode, part: AstNode): void {
    if (this.#count === 0) return;
    const known = this.#seeking.get(part);
    if (known === undefined && part.type !== "parent") return;
    const slots = known ?? [];
    if (part.type === "parent") slots.push(part.slot as Slot);
    const existing = this.#seeking.get(whole);
    if (existing === undefined) this.#seeking.set(whole, slots);
    else for (const slot of slots.slice()) existing.push(slot);
  }

  /** Resolves the slots of a filter against the filtered step. */
  resolveFilter(step: StepNode, filter: AstNode): void {
    if (this.#count === 0) return;
    const slots = this.#seeking.get(filter);
    if (slots === undefined) return;
    for (const slot of slots) {
      if (slot.level === 1) this.#climb(step, slot);
      else slot.level--;
    }
    this.push(step, filter);
  }

  /** Resolves the slots of a path's last step against the steps before it. */
  resolvePath(path: Path): void {
    const last = path.steps.at(-1);
    if (this.#count === 0 || last === undefined) return;
    const slots = this.#seeking.get(last.node) ?? [];
    if (last.node.type === "parent") slots.push(last.node.slot as Slot);
    for (let index = 0; index < slots.length; index++) this.#resolveSlot(path, slots[index] as Slot);
  }

  #resolveSlot(path: Path, slot: Slot): void {
    let index = path.steps.length - 2;
    while (slot.level > 0) {
      if (index < 0) {
        addTo(this.#seeking, path, slot);
        return;
      }
      let step = path.steps[index--] as Step;
      // Consecutive steps that bind the context count as one.
      while (index >= 0 && bindsFocus(step) && bindsFocus(path.steps[index] as Step)) {
        step = path.steps[index--] as Step;
      }
      if (!this.#climb(step.node, slot)) return;
    }
  }

  /** Goes up one step; false if the node does not allow it. */
  #climb(node: Mutable<StepNode>, slot: Slot): boolean {
    if (++this.#climbs > maxClimbs) slot.level = 0;
    if (slot.level === 0) return false;
    switch (node.type) {
      case "name":
      case "wildcard":
        slot.level--;
        if (slot.level > 0) return true;
        if (node.ancestor !== undefined) slot.label = node.ancestor.label;
        node.ancestor = slot;
        node.isTuple = true;
        return true;
      case "parent":
        slot.level++;
        return true;
      case "block": {
        const last = node.expressions.at(-1);
        if (last === undefined) return true;
        node.isTuple = true;
        return this.#climb(last, slot);
      }
      case "path": {
        node.isTuple = true;
        for (let index = node.steps.length - 1; index >= 0; index--) {
          if (!this.#climb((node.steps[index] as Step).node, slot)) return false;
          if (slot.level <= 0) break;
        }
        return true;
      }
      default:
        this.#onFailure(node);
        slot.level = 0;
        return false;
    }
  }
}

/** The engine treats the empty name of `@$` as no name. */
function bindsFocus(step: Step): boolean {
  return step.focus !== undefined && step.focus.name !== "";
}
