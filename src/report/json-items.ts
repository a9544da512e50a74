/** Writes the items of an array in indented JSON one by one. */
export class JsonItems {
  readonly #indent: string;
  #isEmpty = true;

  /** `depth` is the depth of the array's key. */
  constructor(depth: number) {
    this.#indent = "  ".repeat(depth);
  }

  /** The text of the next item, including the separator. */
  next(item: object): string {
    const separator = this.#isEmpty ? "" : ",";
    this.#isEmpty = false;
    return `${separator}\n${this.#indent}  ${indentedJson(item, `${this.#indent}  `)}`;
  }

  /** The end of the array. */
  end(): string {
    return this.#isEmpty ? "]" : `\n${this.#indent}]`;
  }
}

/** A value as JSON inside of an indented text. */
function indentedJson(value: object, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
}

/** The members of an object, without the braces. */
export function jsonMembers(value: object, indent: string): string {
  return indentedJson(value, indent).slice(1, -(indent.length + 2));
}
