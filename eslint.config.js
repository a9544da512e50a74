import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";

/** The one direction of imports: a folder may import from the folders before it, never from those after it. */
const layers = [
  "text",
  "document",
  "schema",
  "jsonata",
  "placeholder",
  "model",
  "rules",
  "engine",
  "config",
  "session",
  "report",
  "cli",
];

const layerRules = layers.map((layer, index) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [
              ...(layer === "jsonata" ? ["document", "schema"] : []),
              ...layers.slice(index + 1),
              "index.js",
            ].map((later) => (later.endsWith(".js") ? `../${later}` : `**/${later}/**`)),
            message: `src/${layer} may only import from the layers before it (see docs/internals.md).`,
          },
        ],
      },
    ],
  },
}));

/** What keeps the core pure: no file system, process or console below src/cli. */
const pureCore = {
  files: ["src/**/*.ts"],
  ignores: ["src/cli/**", "src/config/load.ts", "src/index.ts", "src/lint-file.ts"],
  rules: {
    "no-console": "error",
    "no-restricted-globals": ["error", "process", "Buffer", "setTimeout", "require"],
  },
};

export default defineConfig(
  { ignores: ["dist/", "generated/", "coverage/", "fixtures/", ".cache/"] },
  eslint.configs.recommended,
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
  pureCore,
  ...layerRules,
);
