import manifest from "../../package.json" with { type: "json" };

/** The name and version of the tool, as reports show them. */
export const tool = { name: manifest.name, version: manifest.version } as const;
