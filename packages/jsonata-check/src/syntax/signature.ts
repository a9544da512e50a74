import { acceptedBy, closingBracket } from "../functions/signature.js";

/** Why the engine rejects a signature: its code and the offset in the definition, or JavaScript's error. */
export type SignatureProblem =
  | { readonly code: "S0401" | "S0402"; readonly offset: number }
  | { readonly code: "invalid-signature"; readonly reason: string };

interface Param {
  pattern: string;
  type: string;
}

/** Parses a definition such as `<s-:n>` as the engine does, skipping unknown letters. */
export function signatureProblem(definition: string): SignatureProblem | undefined {
  const params: Param[] = [];
  // A quantifier before the first letter has no effect, so any pattern will do.
  let param: Param = { pattern: "x", type: "" };
  let last = param;
  const push = (type: string, pattern: string): void => {
    param.type = type;
    param.pattern = pattern;
    params.push(param);
    last = param;
    param = { pattern: "", type: "" };
  };
  try {
    for (let offset = 1; offset < definition.length && definition.charAt(offset) !== ":"; offset++) {
      const symbol = definition.charAt(offset);
      if (symbol === "-") {
        new RegExp(last.pattern);
        last.pattern += "?";
      } else if (symbol === "?" || symbol === "+") {
        last.pattern += symbol;
      } else if (symbol === "(") {
        const close = closingBracket(definition, offset, "(", ")");
        const choice = definition.slice(offset + 1, close);
        if (choice.includes("<")) return { code: "S0402", offset };
        push(`(${choice})`, `[${choice}m]`);
        offset = close;
      } else if (symbol === "<") {
        if (last.type !== "a" && last.type !== "f") return { code: "S0401", offset };
        offset = closingBracket(definition, offset, "<", ">");
      } else {
        const accepted = acceptedBy(symbol);
        if (accepted !== undefined) push(symbol, `[${[...accepted].join("")}]`);
      }
    }
    new RegExp(`^${params.map(({ pattern }) => `(${pattern})`).join("")}$`);
    return undefined;
  } catch (error) {
    return { code: "invalid-signature", reason: error instanceof Error ? error.message : String(error) };
  }
}
