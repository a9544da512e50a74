/** The keys of a configuration. */
const sections: ReadonlySet<string> = new Set([
  ...["$schema", "base_url", "label", "logo", "icon", "headers", "query", "query_array_format", "credentials"],
  ...["authorization", "pagination", "rate_limit", "resources", "actions", "webhook", "error_expression"],
  ...["tool_tags", "required_headers"],
]);

/** What the sections are called elsewhere. */
const alike: Readonly<Record<string, RegExp>> = {
  base_url: /url|uri$|host|endpoint|server|^base/i,
  label: /name|title/i,
  credentials: /auth|cred|connect|login/i,
  authorization: /auth/i,
  rate_limit: /limit|throttl/i,
  error_expression: /err/i,
  pagination: /pag(?:e|ing|inat)/i,
};

/** Whether a name is that of a section of a configuration. */
export function isSection(name: string): boolean {
  return sections.has(name);
}

/** Whether another tool calls a section by that name. */
export function isCalled(section: string, name: string): boolean {
  return own(alike, section)?.test(name) === true;
}

function own(table: typeof alike, name: string): RegExp | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
