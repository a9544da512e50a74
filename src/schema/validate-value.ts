/** A violation of the schema; structurally an error object of ajv. */
interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** JSON pointer to the keyword in the schema of the document kind. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly message?: string;
}

/** The result of validating a value. */
export interface Validation {
  readonly valid: boolean;
  /** Empty if the value is valid. */
  readonly errors: ValidationError[];
}

/** A compiled validator, which stores its errors in a property. */
interface CompiledValidator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** Values nested deeper are rejected, because validators are recursive. */
export const maxValidatedDepth = 1000;

/** Creates the public function from one compiled validator per kind. */
export function createValidate<Kind extends string>(validators: Readonly<Record<Kind, CompiledValidator>>) {
  const byKind = new Map<string, CompiledValidator>(Object.entries(validators));
  return (value: unknown, kind: Kind): Validation => {
    const check = byKind.get(kind);
    if (check === undefined)
      throw new RangeError(`Unknown document kind: ${kind}. One of: ${[...byKind.keys()].join(", ")}.`);
    if (isTooDeep(value)) return { valid: false, errors: [tooDeep] };
    const valid = check(value);
    return { valid, errors: valid ? [] : (check.errors ?? []) };
  };
}

const tooDeep: ValidationError = {
  keyword: "maxDepth",
  instancePath: "",
  schemaPath: "#/maxDepth",
  params: { limit: maxValidatedDepth },
  message: `must NOT be nested deeper than ${maxValidatedDepth} levels`,
};

/** Whether objects and arrays are nested beyond the limit, as in a cyclic value. */
function isTooDeep(value: unknown): boolean {
  const depths = new Map<object, number>();
  const waiting = [{ value, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: container, depth } = next;
    if (!isContainer(container) || (depths.get(container) ?? 0) >= depth) continue;
    if (depth > maxValidatedDepth) return true;
    depths.set(container, depth);
    for (const inner of Object.values(container)) waiting.push({ value: inner, depth: depth + 1 });
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
