import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { bundledPackages } from "../support/bundled-packages.js";
import type { GeneratedFiles, Generator } from "./generator.js";
import { maxValidatedDepth } from "../../src/schema/validate-value.js";
import { annotationKeywords, readSchema, refTo, withoutAnnotations, type JsonSchema } from "./json-schema.js";
import { combined, expandDefinitions, rootNames } from "./schemas.js";

const schemaId = "integration";

const declarations = `// Made of schema/integration.schema.json by \`npm run generate\`: do not edit.
import type { DocumentKind } from "./shapes.js";

/** A violation of the schema; structurally ajv's error object. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** JSON pointer to the keyword in the schema. */
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

/**
 * Validates a value (parsed JSON) against the strict schema of a document kind: no positions, no semantic rules, no old
 * spellings of values. A value nested more than ${maxValidatedDepth} levels deep is invalid, with the single error \`maxDepth\`.
 * @throws RangeError for an unknown kind.
 */
export declare function validate(value: unknown, kind: DocumentKind): Validation;
`;

/** The ajv instance that compiles the schema: strict, except for what the schema does on purpose. */
export function createAjv(code?: { readonly source: true; readonly esm: true }): Ajv {
  return new Ajv({
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: [...annotationKeywords],
    ...(code && { code }),
  });
}

/** The validators of all kinds in one module, which still imports parts of ajv. */
function validatorModule(schema: JsonSchema, roots: ReadonlyMap<string, string>): string {
  const ajv = createAjv({ source: true, esm: true });
  ajv.addSchema({ ...withoutAnnotations(schema), $id: schemaId });
  const names = [...roots.values()].map((root) => [root, schemaId + refTo(root)] as const);
  return standaloneModule.default(ajv, Object.fromEntries(names));
}

/** The module `generated/validate.js`, without dependencies. */
async function bundledModule(validators: string, roots: ReadonlyMap<string, string>): Promise<string> {
  const entries = [...roots].map(([kind, root]) => `${JSON.stringify(kind)}: validators.${root}`);
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: [
        'import * as validators from "compiled:validators";',
        'import { createValidate } from "./src/schema/validate-value.js";',
        `export const validate = createValidate({ ${entries.join(", ")} });`,
      ].join("\n"),
      resolveDir: process.cwd(),
    },
    plugins: [
      {
        name: "compiled validators",
        setup(setup) {
          setup.onResolve({ filter: /^compiled:/ }, ({ path }) => ({ path, namespace: "compiled" }));
          setup.onLoad({ filter: /.*/, namespace: "compiled" }, () => ({
            contents: validators,
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
    banner: { js: "// Made of schema/integration.schema.json by `npm run generate`: do not edit." },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    minify: true,
    lineLimit: 120,
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  const packages = bundledPackages(metafile);
  // The build no longer sees them, and it collects only the licenses of what it bundles itself.
  if (packages.length > 0) throw new Error(`the validators need ${packages.join(", ")}, whose licences are not packed`);
  return outputFiles[0]?.text ?? "";
}

/** Compiles the validators ahead of time, so that nobody needs ajv at runtime. */
export const validatorGenerator: Generator = {
  name: "validators",
  async generate(): Promise<GeneratedFiles> {
    const { definitions = {} } = await readSchema();
    const roots = rootNames(definitions);
    const validators = validatorModule(combined(expandDefinitions(definitions)), roots);
    return new Map([
      ["generated/validate.js", await bundledModule(validators, roots)],
      ["generated/validate.d.ts", declarations],
    ]);
  },
};
