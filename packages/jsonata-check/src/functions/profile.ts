import { builtins } from "./builtins.js";
import type { FunctionSpec } from "./function-spec.js";
import { vendorFunctions } from "./vendor-functions.js";

/** Which engine runs the expressions: JSONata 2.2.1 with the vendor's functions, or plain JSONata 2.2.2. */
export type Profile = "vendor" | "jsonata";

/** A function that only the configuration knows. */
export interface ExtraFunction {
  /** Without the `$`. */
  readonly name: string;
  /** As the host registers it; without one the arguments are not checked. */
  readonly signature?: string;
  /** In the notation of `parseType`; without one the result is `any`. */
  readonly returns?: string;
}

/** The functions an expression can call, by name without the `$`; later tables replace functions of earlier ones. */
export function functionTable(
  profile: Profile,
  extra: readonly ExtraFunction[] = [],
): ReadonlyMap<string, FunctionSpec> {
  const known = profileTables[profile];
  return extra.length === 0 ? known : new Map([...known, ...namedSpecs(extra.map(specOfExtra))]);
}

function namedSpecs(specs: readonly FunctionSpec[]): readonly (readonly [string, FunctionSpec])[] {
  return specs.map((spec) => [spec.name, spec]);
}

const profileTables: Readonly<Record<Profile, ReadonlyMap<string, FunctionSpec>>> = {
  vendor: new Map(namedSpecs([...builtins, ...vendorFunctions])),
  jsonata: new Map(namedSpecs(builtins)),
};

/** The names of the functions an expression can call, without the `$`. */
export function functionNames(profile: Profile, extra: readonly ExtraFunction[] = []): ReadonlySet<string> {
  return new Set(functionTable(profile, extra).keys());
}

function specOfExtra(extra: ExtraFunction): FunctionSpec {
  return {
    name: extra.name,
    origin: "configuration",
    signature: extra.signature,
    parameters: [{ name: "arguments", type: "any", isOptional: true, isRest: true }],
    returns: extra.returns ?? "any",
    passesNothing: false,
    arity: 1,
    isPartialApplicable: true,
    mayBeNaN: false,
    lodashIteratee: undefined,
    isAsync: false,
    usesNetwork: false,
    throws: undefined,
    description: "Declared in the configuration.",
  };
}
