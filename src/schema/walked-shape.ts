import { named, shapes, type ShapeName } from "../../generated/shapes.js";
import type { Shape, ShapeIndex } from "./shape.js";

/**
 * A shape for the walk, which reads it at every value: all have the same fields in the same order, so that V8 reads them
 * fast, and properties can be looked up by any user-defined name.
 */
export class WalkedShape implements Shape {
  readonly name: Shape["name"];
  readonly types: Shape["types"];
  readonly values: Shape["values"];
  readonly known: Shape["known"];
  readonly otherValues: Shape["otherValues"];
  readonly oldValues: Shape["oldValues"];
  readonly isLowerCase: Shape["isLowerCase"];
  readonly isResponse: Shape["isResponse"];
  readonly contents: Shape["contents"];
  readonly limits: Shape["limits"];
  readonly properties: Shape["properties"];
  readonly rest: Shape["rest"];
  readonly required: Shape["required"];
  readonly oldKeys: Shape["oldKeys"];
  readonly otherNames: Shape["otherNames"];
  readonly oldForm: Shape["oldForm"];
  readonly items: Shape["items"];
  readonly union: Shape["union"];
  readonly choice: Shape["choice"];
  readonly role: Shape["role"];
  readonly template: Shape["template"];
  readonly isSecret: Shape["isSecret"];
  readonly templateScope: Shape["templateScope"];
  readonly isPatch: Shape["isPatch"];
  #byName: ReadonlyMap<string, ShapeIndex> | undefined;

  constructor(shape: Shape) {
    this.name = shape.name;
    this.types = shape.types;
    this.values = shape.values;
    this.known = shape.known;
    this.otherValues = shape.otherValues;
    this.oldValues = shape.oldValues;
    this.isLowerCase = shape.isLowerCase;
    this.isResponse = shape.isResponse;
    this.contents = shape.contents;
    this.limits = shape.limits;
    this.properties = shape.properties;
    this.rest = shape.rest;
    this.required = shape.required;
    this.oldKeys = shape.oldKeys;
    this.otherNames = shape.otherNames;
    this.oldForm = shape.oldForm;
    this.items = shape.items;
    this.union = shape.union;
    this.choice = shape.choice;
    this.role = shape.role;
    this.template = shape.template;
    this.isSecret = shape.isSecret;
    this.templateScope = shape.templateScope;
    this.isPatch = shape.isPatch;
  }

  /** The shape of a property, if it exists. */
  property(name: string): ShapeIndex | undefined {
    this.#byName ??= new Map(Object.entries(this.properties ?? {}));
    return this.#byName.get(name);
  }
}

const table: readonly WalkedShape[] = shapes.map((shape) => new WalkedShape(shape));
const anything = new WalkedShape({});

/** The shape of a definition of the schema. */
export function shapeNamed(name: ShapeName): WalkedShape {
  return shapeAt(named[name]);
}

/** The shape with that index. */
export function shapeAt(index: ShapeIndex): WalkedShape {
  return table[index] ?? anything;
}
