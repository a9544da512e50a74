/** One breach of the schema; structurally the error object of ajv. */
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

/** The verdict on one value. */
export interface Validation {
  readonly valid: boolean;
  /** Empty where the value is valid. */
  readonly errors: ValidationError[];
}

/** A compiled validator: leaves its errors on itself. */
interface CompiledValidator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** Values nested deeper than this are refused unread: validators call themselves. */
export const maxValidatedDepth = 1000;

/** Makes the public function of one compiled validator per kind. */
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

/** Whether objects and arrays stand inside each other beyond the limit, as those of a cyclic value do. */
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
