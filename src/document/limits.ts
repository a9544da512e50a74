/** How many objects and arrays of a JSON text may stand inside each other. */
export const MAX_DEPTH = 1000;

/** The same for YAML, whose composer is recursive. */
export const MAX_YAML_DEPTH = 250;

/** The largest YAML text that is read, in UTF-16 units. */
export const MAX_YAML_LENGTH = 2 * 1024 * 1024;

/** How many values the aliases of a YAML text may stand for altogether. */
export const MAX_ALIASED_NODES = 20_000;
