/** How many objects and arrays of a JSON text may stand inside each other. */
export const maxDepth = 1000;

/** The same for YAML, whose composer is recursive. */
export const maxYamlDepth = 250;

/** The largest YAML text that is read, in UTF-16 units. */
export const maxYamlLength = 2 * 1024 * 1024;

/** How many values the aliases of a YAML text may stand for altogether. */
export const maxAliasedNodes = 20_000;
