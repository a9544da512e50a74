import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

/** The one direction of imports: a folder may import from the folders before it, never from those after it. */
const layers = [
  "text",
  "document",
  "schema",
  "vendor",
  "hints",
  "placeholder",
  "model",
  "secrets",
  "api",
  "scaffold",
  "rule-kit",
  "rules",
  "engine",
  "compare",
  "explain",
  "config",
  "report",
  "session",
  "lsp",
  "cli",
  "eslint",
];

/** Folders that stand beside each other: earlier ones in the list above that a layer may not import either. */
const beside = {
  placeholder: ["document", "schema"],
  compare: ["engine"],
  explain: ["compare"],
  config: ["compare", "explain"],
};

/** What only the outermost files may do: read files, know the process, print. */
const impure = [
  "src/cli/**",
  "src/config/load.ts",
  "src/config/extended-path.ts",
  "src/config/plugins.ts",
  "src/index.ts",
  "src/eslint/**",
  "packages/*/src/cli/**",
];

const pure = {
  regex: "^node:",
  message: "Only src/cli, src/eslint, three files of src/config and src/index.ts may use Node.",
};

/** Layers that decide which rules there are; to all others they are passed. */
const outermost = new Set(["cli", "eslint"]);
const registry = { regex: "generated/rules\\.js$", message: "The list of rules is an argument here." };

/** What a file of the layer may not import: the layers after it, the public entry, and Node below src/cli. */
function forbidden(layer, isPure) {
  const folders = [...(beside[layer] ?? []), ...layers.slice(layers.indexOf(layer) + 1)];
  const later = {
    regex: `^(\\.\\./)+(${[...folders.map((folder) => `${folder}/`), "index\\.js$"].join("|")})`,
    message: `src/${layer} may only import from the layers before it (docs/internals.md).`,
  };
  const patterns = [later, ...(isPure ? [pure] : []), ...(outermost.has(layer) ? [] : [registry])];
  return { "no-restricted-imports": ["error", { patterns }] };
}

const importDirections = layers.flatMap((layer) => [
  { files: [`src/${layer}/**/*.ts`], rules: forbidden(layer, true) },
  { files: impure.filter((file) => file.startsWith(`src/${layer}/`)), rules: forbidden(layer, false) },
]);

/** The package of the workspace stands alone. */
const foreign = {
  regex: "/src/|/generated/|^intlint",
  message: "A package may not import from the rest of the workspace.",
};

/** V8 builds the sets of a class of Unicode where the expression is created, at the start of every run. */
const unicodeClassAtStart = {
  selector:
    "Program > :matches(VariableDeclaration, ExportNamedDeclaration) Literal[regex.pattern=/\\\\p\\{/]:not(:function *)",
  message: "Write a class of Unicode inside a function: outside it costs time in every run.",
};

/** Only its command may use Node. */
const packageDirections = [
  { files: ["packages/*/src/**/*.ts"], rules: { "no-restricted-imports": ["error", { patterns: [foreign, pure] }] } },
  { files: ["packages/*/src/cli/**"], rules: { "no-restricted-imports": ["error", { patterns: [foreign] }] } },
];

export default defineConfig(
  { ignores: ["**/dist/", "generated/", "coverage/", "fixtures/", ".cache/", "test/packaging/consumer/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", require: "readonly", URL: "readonly" } },
  },
  {
    files: ["**/*.ts"],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts", "packages/*/src/**/*.ts"],
    ignores: impure,
    rules: {
      "no-console": "error",
      "no-restricted-globals": ["error", "process", "Buffer", "setTimeout", "require", "performance", "Date"],
    },
  },
  {
    files: ["src/**/*.ts", "packages/*/src/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", unicodeClassAtStart] },
  },
  ...packageDirections,
  ...importDirections.filter(({ files }) => files.length > 0),
);
