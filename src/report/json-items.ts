/** The items of an array in an indented JSON text, written one by one. */
export class JsonItems {
  readonly #indent: string;
  #isEmpty = true;

  /** `depth` is that of the array's key. */
  constructor(depth: number) {
    this.#indent = "  ".repeat(depth);
  }

  /** The text of the next item, with what parts it from the one before. */
  next(item: object): string {
    const separator = this.#isEmpty ? "" : ",";
    this.#isEmpty = false;
    return `${separator}\n${this.#indent}  ${indentedJson(item, `${this.#indent}  `)}`;
  }

  /** What closes the array. */
  end(): string {
    return this.#isEmpty ? "]" : `\n${this.#indent}]`;
  }
}

/** A value as JSON that stands in an indented text. */
function indentedJson(value: object, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
}

/** The members of an object as they stand between its braces. */
export function jsonMembers(value: object, indent: string): string {
  return indentedJson(value, indent).slice(1, -(indent.length + 2));
}
