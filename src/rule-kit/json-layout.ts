/** Prints JSON compactly: what fits on a line of that width stays on one. Undefined members are omitted. */
export function layOut(value: unknown, width: number): string {
  return layOutFrom(value, width, "");
}

function layOutFrom(value: unknown, width: number, indent: string, taken = indent.length): string {
  const onOneLine = flat(value);
  if (taken + onOneLine.length <= width || typeof value !== "object" || value === null) return onOneLine;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = entriesOf(value).map(([key, member]) => {
    const start = inner + key;
    // A comma may follow.
    return start + layOutFrom(member, width - 1, inner, start.length);
  });
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function flat(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = entriesOf(value).map(([key, member]) => key + flat(member));
  if (members.length === 0) return Array.isArray(value) ? "[]" : "{}";
  return Array.isArray(value) ? `[${members.join(", ")}]` : `{ ${members.join(", ")} }`;
}

/** The entries of a list or an object, each with the text before it. */
function entriesOf(value: object): readonly (readonly [key: string, member: unknown])[] {
  if (Array.isArray(value)) return value.map((member: unknown) => ["", member] as const);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [`${JSON.stringify(key)}: `, member] as const);
}
