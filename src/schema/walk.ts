import { roots, type RootName, type ShapeName, type TemplateScope } from "../../generated/shapes.js";
import type { SourceDocument } from "../document/source-document.js";
import type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
import { nearValue, suggest } from "jsonata-check/text";
import { isMeantOtherwise, KeyFindings, keysOf, propertyCalled } from "./key-findings.js";
import { hasType, holds, ownProperty, type ShapeIndex, type Union } from "./shape.js";
import type { Site, StructuralFinding, Structure } from "./structure.js";
import { ValueFindings } from "./value-findings.js";
import { shapeAt, type WalkedShape } from "./walked-shape.js";

/** Finds the shape of every node, the embedded languages and the violations of the schema in one pass. */
export function walk(document: SourceDocument, kind: RootName): Structure {
  const walker = new Walker(document);
  if (document.root !== undefined) walker.visit(document.root, roots[kind], { isPatch: false, scope: undefined });
  return walker;
}

/** What the shapes above a value determine. */
interface Surroundings {
  /** Whether the document is merged into a stored one: nothing is required, and null removes a property. */
  readonly isPatch: boolean;
  /** The scope of every template here. */
  readonly scope: TemplateScope | undefined;
}

class Walker implements Structure {
  readonly shapes = new Map<Node, readonly ShapeName[]>();
  readonly sites: Site[] = [];
  readonly findings: StructuralFinding[] = [];
  readonly #keys: KeyFindings;
  readonly #values: ValueFindings;
  readonly #hasDuplicates: boolean;
  /** Properties that a deprecated spelling elsewhere sets. */
  readonly #granted = new Map<ObjectNode, readonly string[]>();

  constructor(document: SourceDocument) {
    this.#keys = new KeyFindings(this.findings, document.isIncomplete);
    this.#values = new ValueFindings(this.findings, document.isIncomplete);
    this.#hasDuplicates = document.problems.some((problem) => problem.kind === "duplicate-key");
  }

  /** Checks a value and everything below it against a shape. */
  visit(node: Node, index: ShapeIndex, around: Surroundings): void {
    if (node.type === "missing" || (around.isPatch && node.type === "null")) return;
    let inside = around;
    for (let next: ShapeIndex | undefined = index; next !== undefined;) {
      const shape: WalkedShape = shapeAt(next);
      inside = within(inside, shape);
      if (!this.#values.judge(node, shape)) return;
      if (shape.name !== undefined) this.#name(node, shape.name);
      if (shape.choice !== undefined) {
        this.#judgeProperties(node, shape, inside);
        next = holds(shape.choice.when, node) ? shape.choice.then : shape.choice.else;
      } else if (shape.union !== undefined && node.type === "object") {
        next = this.#branch(node, shape, shape.union, inside);
      } else if (shape.oldForm !== undefined && node.type === "object" && isOldForm(node, shape)) {
        this.findings.push({
          kind: "deprecated-spelling",
          deprecated: { what: "form", node, form: shape.oldForm.name },
        });
        next = shape.oldForm.shape;
      } else {
        this.#descend(node, shape, inside);
        return;
      }
    }
  }

  /** Checks the properties that a choice declares for both of its branches. */
  #judgeProperties(node: Node, shape: WalkedShape, around: Surroundings): void {
    if (node.type !== "object") return;
    for (const [name, index] of Object.entries(shape.properties ?? {})) {
      const value = node.get(name);
      if (value === undefined || value.type === "missing" || (around.isPatch && value.type === "null")) continue;
      this.#values.judge(value, shapeAt(index));
    }
  }

  #name(node: Node, name: ShapeName): void {
    if (node.type !== "object" && node.type !== "array") return;
    const names = this.shapes.get(node);
    if (names?.includes(name) !== true) this.shapes.set(node, names === undefined ? [name] : [...names, name]);
  }

  /** The shape that the tag selects. Without a known tag there is none, and only what all branches agree on is collected. */
  #branch(node: ObjectNode, shape: WalkedShape, union: Union, around: Surroundings): ShapeIndex | undefined {
    const tag = node.get(union.tag);
    const all = Object.values(union.branches);
    if (tag === undefined || tag.type === "missing" || (around.isPatch && tag.type === "null")) {
      if (tag === undefined && !around.isPatch) this.#requireTag(node, shape, union);
      if (around.isPatch) this.#nameByKeys(node.get("config"), union);
      this.#visitAny(node, all, around, around.isPatch);
      return undefined;
    }
    const branch = tag.type === "string" ? ownProperty(union.branches, tag.value) : undefined;
    if (branch !== undefined) return branch;
    const old = tag.type === "string" ? ownProperty(shape.oldValues, tag.value) : undefined;
    if (tag.type === "string" && old !== undefined) {
      const alsoSets = old.alsoSets ?? {};
      this.#values.settle(tag);
      this.findings.push({
        kind: "deprecated-spelling",
        deprecated: { what: "value", node: tag, value: old.value, alsoSets },
      });
      const config = node.get("config");
      if (config?.type === "object") this.#granted.set(config, Object.keys(alsoSets));
      return ownProperty(union.branches, old.value);
    }
    if (tag.type === "string") {
      const allowed = Object.keys(union.branches);
      this.#values.reportEnum(tag, shape, allowed);
      const near = ownProperty(union.branches, nearValue(tag.value, allowed) ?? "");
      if (near !== undefined && mayFollow(node, near)) return near;
    } else {
      this.#values.report({ kind: "type", node: tag, expected: ["string"], property: union.tag });
    }
    this.#visitAny(node, all, around, false);
    return undefined;
  }

  /** Names the `config` of a patch without a tag, by keys that only one branch has. */
  #nameByKeys(config: Node | undefined, { branches }: Union): void {
    if (config?.type !== "object") return;
    const candidates = Object.values(branches).flatMap((branch) => {
      const index = shapeAt(branch).property("config");
      return index === undefined ? [] : shapeAt(index);
    });
    const owners = config.members.flatMap(({ key }) => {
      const having = candidates.filter((shape) => shape.property(key.name) !== undefined);
      return having.length === 1 ? having : [];
    });
    const [owner, ...others] = distinct(owners);
    if (owner?.name !== undefined && others.length === 0) this.#name(config, owner.name);
  }

  #requireTag(node: ObjectNode, shape: WalkedShape, union: Union): void {
    const known = new Set(
      Object.values(union.branches).flatMap((branch) => Object.keys(shapeAt(branch).properties ?? {})),
    );
    const unknown = node.members.filter(({ key }) => !known.has(key.name));
    const called = unknown.find((member) => propertyCalled(node, shape, member) !== undefined);
    const meant = called ?? unknown.find(({ key }) => suggest(key.name, [union.tag]) !== undefined);
    if (meant === undefined) this.#keys.require(node, union.tag, Object.keys(union.branches));
    else this.#keys.unknown(meant, [...known], { missing: union.tag, near: called && union.tag });
  }

  #descend(node: Node, shape: WalkedShape, around: Surroundings): void {
    if (node.type === "string") this.#site(node, shape, around);
    else if (node.type === "object") this.#members(node, shape, around);
    else if (node.type === "array" && shape.items !== undefined) {
      const item = { ...around, isPatch: false };
      for (const one of node.items) this.visit(one, shape.items, item);
    }
  }

  #site(node: StringNode, { role, template, isSecret }: WalkedShape, { scope }: Surroundings): void {
    if (role !== undefined) this.sites.push({ language: "jsonata", node, role });
    else if (template !== undefined) {
      this.sites.push({ language: "template", node, scope: scope ?? template, isSecret: isSecret === true });
    }
  }

  #members(node: ObjectNode, shape: WalkedShape, around: Surroundings): void {
    let unknown: Member[] | undefined;
    let isLevelMissing = false;
    for (const member of this.#current(node)) {
      const { name } = member.key;
      const property = shape.oldKeys && ownProperty(shape.oldKeys, name);
      if (property !== undefined) {
        this.findings.push({ kind: "deprecated-spelling", deprecated: { what: "property", member, property } });
      }
      const value = shape.property(name) ?? shape.rest;
      if (value === false) (unknown ??= []).push(member);
      else if (value !== undefined && value === shape.rest && lacksLevel(member, shapeAt(value), around)) {
        if (!isLevelMissing) this.#reportLevel(member, shapeAt(value));
        isLevelMissing = true;
      } else if (value !== undefined) this.visit(member.value, value, around);
      else if (isMeantOtherwise(node, shape, member)) (unknown ??= []).push(member);
    }
    const missing = around.isPatch ? undefined : shape.required?.filter((name) => !this.#has(node, shape, name));
    if (unknown !== undefined || (missing !== undefined && missing.length > 0)) {
      for (const [member, property] of this.#keys.report(node, shape, unknown ?? [], missing ?? [])) {
        const value = shape.property(property);
        if (value !== undefined) this.visit(member.value, value, around);
      }
    }
  }

  /** Whether an object has a property under its current name or an older one, or gets it from a deprecated spelling elsewhere. */
  #has(node: ObjectNode, shape: WalkedShape, name: string): boolean {
    if (node.member(name) !== undefined || this.#granted.get(node)?.includes(name) === true) return true;
    return Object.entries(shape.oldKeys ?? {}).some(([old, current]) => current === name && node.member(old));
  }

  #reportLevel({ value }: Member, { types = [] }: WalkedShape): void {
    this.#values.report({ kind: "type", node: value, expected: types, isLevelMissing: true });
  }

  /** The effective members: of duplicate keys, the last one. */
  #current(node: ObjectNode): readonly Member[] {
    if (!this.#hasDuplicates) return node.members;
    return node.members.filter((member) => node.member(member.key.name) === member);
  }

  /**
   * Visits a value of a union with an unknown tag: any branch may be meant, so only what every branch rejects is reported
   * (nothing if `isJudged` is false), and a string has an embedded language only if all branches that know it agree.
   */
  #visitAny(node: Node, candidates: readonly ShapeIndex[], around: Surroundings, isJudged: boolean): void {
    if (node.type === "missing" || (around.isPatch && node.type === "null")) return;
    const [only, ...others] = candidates;
    if (isJudged && only !== undefined && others.length === 0) {
      this.visit(node, only, around);
      return;
    }
    const known = candidates.flatMap((candidate) => possibleShapes(node, candidate));
    const fitting = known.filter((shape) => shape.types === undefined || hasType(node, shape.types));
    if (fitting.length === 0) {
      const expected = [...new Set(known.flatMap((shape) => shape.types ?? []))];
      if (isJudged && expected.length > 0) this.#values.report({ kind: "type", node, expected });
    } else if (node.type === "string") {
      const [first] = fitting;
      if (first !== undefined && fitting.every((shape) => isSameSite(shape, first))) this.#site(node, first, around);
    } else if (node.type === "array") {
      const items = distinct(fitting.flatMap((shape) => shape.items ?? []));
      const item = { ...around, isPatch: false };
      const isAgreed = fitting.every((shape) => shape.items !== undefined && shape.items === items[0]);
      for (const one of node.items) this.#visitAny(one, items, item, isJudged && isAgreed);
    } else if (node.type === "object") this.#membersOfAny(node, fitting, around, isJudged);
  }

  #membersOfAny(node: ObjectNode, shapesOfNode: readonly WalkedShape[], around: Surroundings, isJudged: boolean): void {
    const isClosed = shapesOfNode.every((shape) => shape.rest === false);
    for (const member of this.#current(node)) {
      const { name } = member.key;
      const values = distinct(shapesOfNode.flatMap((shape) => shape.property(name) ?? []));
      const property = shapesOfNode
        .map((shape) => ownProperty(shape.oldKeys, name))
        .find((current) => current !== undefined);
      if (property !== undefined && isJudged) {
        this.findings.push({ kind: "deprecated-spelling", deprecated: { what: "property", member, property } });
      }
      if (values.length > 0) this.#visitAny(member.value, values, around, isJudged);
      else if (isClosed && isJudged) this.#keys.unknown(member, shapesOfNode.flatMap(keysOf));
      else if (isJudged && shapesOfNode.some((shape) => isMeantOtherwise(node, shape, member))) {
        this.#keys.unknown(member, shapesOfNode.flatMap(keysOf), { isOpen: true });
      }
    }
  }
}

/** Whether the `config` of an object has everything that a branch requires. */
function mayFollow(node: ObjectNode, branch: ShapeIndex): boolean {
  const config = node.get("config");
  const { required = [] } = shapeAt(shapeAt(branch).property("config") ?? -1);
  return config?.type === "object" && required.every((name) => config.member(name) !== undefined);
}

/** Whether a member of a map is a property of the map's values, so that the level of names is missing. */
function lacksLevel({ key, value }: Member, held: WalkedShape, { isPatch }: Surroundings): boolean {
  const isProperty = held.property(key.name) !== undefined && held.types !== undefined;
  return isProperty && !hasType(value, held.types) && !(isPatch && value.type === "null");
}

/** The surroundings of everything below a shape. */
function within(around: Surroundings, shape: WalkedShape): Surroundings {
  if (shape.isPatch === undefined && shape.templateScope === undefined) return around;
  return { isPatch: around.isPatch || shape.isPatch === true, scope: shape.templateScope ?? around.scope };
}

/** The possible shapes of a value by one candidate, with choices resolved and unions expanded. */
function possibleShapes(node: Node, candidate: ShapeIndex): readonly WalkedShape[] {
  const shape = shapeAt(candidate);
  if (shape.choice !== undefined) {
    const next = holds(shape.choice.when, node) ? shape.choice.then : shape.choice.else;
    return next === undefined ? [shape] : possibleShapes(node, next);
  }
  if (shape.union !== undefined && node.type === "object") {
    return Object.values(shape.union.branches).flatMap((branch) => possibleShapes(node, branch));
  }
  return [shape];
}

function isOldForm(node: ObjectNode, { oldForm }: WalkedShape): boolean {
  return oldForm !== undefined && node.get(oldForm.has) !== undefined && node.get(oldForm.lacks) === undefined;
}

function isSameSite(a: WalkedShape, b: WalkedShape): boolean {
  return a.role === b.role && a.template === b.template;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
