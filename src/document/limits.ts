/** The maximum nesting depth of JSON. */
export const maxDepth = 1000;

/** The maximum nesting depth of YAML, whose composer is recursive. */
export const maxYamlDepth = 250;

/** The message about deeper nesting. */
export const tooDeepYaml = `Lists and mappings are nested more than ${maxYamlDepth} levels deep.`;

/** The maximum length of a YAML text, in UTF-16 units. */
export const maxYamlLength = 2 * 1024 * 1024;

/** The maximum number of values that the aliases of a YAML text may expand to. */
export const maxAliasedNodes = 20_000;
