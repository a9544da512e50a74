import { defineRule, locateOwner, locateValue } from "../../rule-kit/index.js";
import type { Node, StringNode, Value } from "../../rule-kit/index.js";
import { named, shapes, type ShapeName } from "../../../generated/shapes.js";
import { settingsOf } from "../../schema/settings-of.js";
import { ownProperty } from "../../schema/shape.js";

export default defineRule({
  id: "override/type-change",
  severity: "warning",
  confidence: "likely",
  summary: "A changed format that keeps settings of the old one, or lacks its own",
  description:
    "An override is merged key by key. If it changes the `format` of an authorization, a pagination, a credential or a signature verification, the keys of the old format stay in the merged `config` unless the override writes them too, and the new format keeps settings that belong to the old one. A null says that the key is no longer wanted; in an update it removes the key. And what the new format needs has to be in the merged `config`: a `cursor` pagination does nothing without `cursor_path`.",
  related: ["pagination/foreign-config-key", "override/unknown-target"],
  examples: ({ override, highlight, bearer, pagination }) => ({
    bad: [
      highlight(
        override({ authorization: { format: "basic", config: { username: "{{api_key}}" } } }, bearer("{{api_key}}")),
        '"basic"',
      ),
    ],
    good: [override(pagination("offset", { offset_key: "skip" }), pagination("page", { limit_key: "take" }))],
  }),
  needs: "whole",
  messages: {
    lacks: ({ to, keys }: { to: string; keys: readonly string[] }) => ({
      what: `The format is \`${to}\`, but the merged \`config\` has no ${keys.map((key) => `\`${key}\``).join(", ")}.`,
      why: `\`${to}\` does not work without ${keys.length === 1 ? "it" : "them"}, and the integration does not have ${keys.length === 1 ? "it" : "them"} either.`,
      help: `Add ${keys.length === 1 ? "it" : "them"} here.`,
    }),
    kept: ({ from, to, keys }: { from: string; to: string; keys: readonly string[] }) => ({
      what: `The format changes from \`${from}\` to \`${to}\`, but ${keys.map((key) => `\`${key}\``).join(", ")} of \`${from}\` ${keys.length === 1 ? "stays" : "stay"} in the merged \`config\`.`,
      why: "Overrides are merged key by key, so the new format keeps settings of the old one.",
      help: `Set ${keys.length === 1 ? "it" : "them"} to null here, or change the format in the integration itself.`,
    }),
  },
  create: (context) => {
    const judge = (union: ShapeName, value: Value | undefined): void => {
      const change = value && formatChange(value);
      if (value === undefined || change === undefined) return;
      const { written, former } = change;
      const config = value.get("config");
      const own = written.parent?.type === "object" ? written.parent.get("config") : undefined;
      const missing = missingKeys(union, written.value, config);
      if (missing.length > 0) {
        const lacks = [{ value: config ?? value, keys: [...missing, "config"] }];
        const data = { to: written.value, keys: missing };
        const at = own?.type === "object" ? locateOwner(own) : locateValue(written);
        context.report({ message: "lacks", data, at, lacks, severity: "error" });
        return;
      }
      if (former === undefined || config === undefined) return;
      const [from, to] = [former, written.value];
      const keys = keptKeys(config, own, settingsOf(union, from), settingsOf(union, to));
      if (keys.length > 0) context.report({ message: "kept", data: { from, to, keys }, at: locateValue(written) });
    };
    return {
      config: (config) => {
        const { value } = config;
        // Nothing is changed in a configuration of its own.
        if (value.layers.every(({ nulls }) => nulls === "value")) return;
        judge("Credential", value.get("credentials"));
        judge("SignatureVerification", value.get("webhook")?.get("signature_verification"));
        for (const owner of [value, ...config.methods().map((method) => method.value)]) {
          judge("Authorization", owner.get("authorization"));
          judge("Pagination", owner.get("pagination"));
        }
      },
    };
  },
});

/** The format that an override writes, and the one of the base if there is any; undefined if it stays the same. */
function formatChange({ layers }: Value): { readonly written: StringNode; readonly former?: string } | undefined {
  const [written, former] = [layers[0], layers.slice(1).at(-1)].map((layer) =>
    layer?.node.type === "object" ? layer.node.get("format") : undefined,
  );
  if (written?.type !== "string" || layers[0]?.nulls === "value") return undefined;
  if (former?.type !== "string") return { written };
  return written.value === former.value ? undefined : { written, former: former.value };
}

/** The keys of the former format that stay in the merged `config`, though not written in the override. */
function keptKeys(
  config: Value,
  own: Node | undefined,
  former: ReadonlyMap<string, string> | undefined,
  current: ReadonlyMap<string, string> | undefined,
): readonly string[] {
  if (former === undefined || current === undefined) return [];
  return config.entries().flatMap(([key, kept]) => {
    // A null shows that the author considered the key.
    const isWritten = own?.type === "object" && own.get(key) !== undefined;
    return former.has(key) && !current.has(key) && kept.type !== "null" && !isWritten ? [key] : [];
  });
}

/** The keys that a format requires in its `config`, and that the merged one lacks. */
function missingKeys(union: ShapeName, format: string, config: Value | undefined): readonly string[] {
  const branch = ownProperty(shapes[named[union]]?.union?.branches, format);
  if (branch === undefined || shapes[branch]?.required?.includes("config") !== true) return [];
  const { required = [], oldKeys = {} } = shapes[ownProperty(shapes[branch]?.properties, "config") ?? -1] ?? {};
  const written = new Set(config?.names().map((name) => ownProperty(oldKeys, name) ?? name));
  return required.filter((key) => !written.has(key));
}
