import { roles } from "../../../generated/roles.js";
import { documentOptions } from "./shared-options.js";
import type { CommandUsage } from "./usage.js";

/** How `eval` is used. */
export const evalUsage = {
  name: "eval",
  forms: [
    {
      line: "eval <file> <pointer|role> --input FILE",
      summary: "evaluate one expression of a document; - for standard input",
    },
  ],
  options: {
    input: { value: "FILE", summary: "the input as JSON, or - for standard input" },
    ...documentOptions,
  },
  examples: [
    { line: "eval acme.json /config/error_expression --input answer.json", summary: "the expression at a pointer" },
    { line: "eval acme.json retry-after --input -", summary: "the only expression of a role" },
  ],
  positionals: Object.keys(roles),
  note: `Roles: ${Object.keys(roles).join(", ")}`,
} satisfies CommandUsage;
