/** The scheme of expressions that are edited as files of their own. */
export const expressionScheme = "intlint-expression";

/** An expression that was opened, as it was read or saved last. */
export interface OpenExpression {
  /** The address of the document that holds it. */
  readonly document: string;
  /** Where it is in the document. */
  readonly pointer: string;
  readonly text: string;
  /** When the text was read or saved, in milliseconds. */
  readonly changed: number;
}

/** Expressions by the paths of their files; each has one file, however often it is opened. */
export class OpenExpressions {
  readonly #byPath = new Map<string, OpenExpression>();
  readonly #paths = new Map<string, string>();

  /** Opens an expression, or updates it if open, and returns its path. */
  add(expression: OpenExpression): string {
    const key = `${expression.document} ${expression.pointer}`;
    const path = this.#paths.get(key) ?? `/${this.#paths.size + 1}/${nameOf(expression.pointer)}.jsonata`;
    this.#paths.set(key, path);
    this.#byPath.set(path, expression);
    return path;
  }

  get(path: string): OpenExpression | undefined {
    return this.#byPath.get(path);
  }
}

/** The last name of a pointer, as the name of a file. */
function nameOf(pointer: string): string {
  const last = pointer.split("/").at(-1) ?? "";
  return last.replaceAll(/~[01]|[^\w.-]/g, "-") || "expression";
}
