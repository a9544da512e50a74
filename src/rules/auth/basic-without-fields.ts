import { defineRule, locateKey, locateOwner, locateValue } from "../../rule-kit/index.js";
import type { Location, ObjectNode } from "../../rule-kit/index.js";

export default defineRule({
  id: "auth/basic-without-fields",
  severity: "warning",
  confidence: "likely",
  summary: "Basic authorization without any user name or password",
  description:
    "`basic` authorization sends a user name and a password. They come from its `config`, or from credential fields called `username` and `password`. Without them the header has no credentials.",
  needs: "names",
  examples: ({ config, apiKey, highlight }) => ({
    bad: [highlight(config({ ...apiKey(), authorization: { format: "basic" } }), '"basic"')],
    good: [
      config({ ...apiKey(), authorization: { format: "basic", config: { username: "{{api_key}}", password: "" } } }),
    ],
  }),
  messages: {
    none: ({ fields }: { fields: string }) => ({
      what: "`basic` authorization has neither a user name nor a password.",
      why: "The `Authorization` header is sent without credentials.",
      help: `Set \`username\` and \`password\` in its \`config\`${fields === "" ? "" : `, for example from ${fields}`}.`,
    }),
  },
  create: (context) => ({
    Authorization: ({ node }) => {
      const config = context.model.placeOf(node)?.config;
      const merged = context.model.merged(node);
      if (config === undefined || merged?.text("format") !== "basic") return;
      // In a merged document, the part that says `basic` gets the finding.
      if (merged.get("format")?.node.parent !== node) return;
      const own = merged.get("config");
      const names = ["username", "password"];
      if (own !== undefined && (own.type !== "object" || names.some((name) => own.has(name)))) return;
      // The schema reports any other key, which was meant as one of the two.
      const written = node.get("config");
      if (written?.type === "object" && written.members.some(({ value }) => value.type !== "null")) return;
      if (names.some((name) => node.get(name) !== undefined)) return;
      if (names.some((name) => config.names.mayHave(name))) return;
      const fields = config.names.all().map((name) => `\`${name}\``);
      const lacks = own === undefined ? [{ value: merged, keys: ["config"] }] : [];
      context.report({ message: "none", data: { fields: fields.join(", ") }, at: placeIn(node), lacks });
    },
  }),
});

/** An empty `config`, or else the word `basic`. */
function placeIn(node: ObjectNode): Location {
  const config = node.member("config");
  const format = node.get("format");
  if (config !== undefined) return locateKey(config);
  return format === undefined ? locateOwner(node) : locateValue(format);
}
