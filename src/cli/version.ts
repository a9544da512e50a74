import manifest from "../../package.json" with { type: "json" };

/** What the tool calls itself in reports. */
export const tool = { name: manifest.name, version: manifest.version } as const;
