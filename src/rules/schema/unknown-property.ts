import { anyOf } from "./support/wording.js";
import { defineRule, fixOf, locateKey, type Member, type Model, renameKey, didYouMean } from "../../rule-kit/index.js";
import { suggest } from "jsonata-check/text";
import { isCalled } from "./support/section-names.js";

export default defineRule({
  id: "schema/unknown-property",
  severity: "error",
  confidence: "likely",
  summary: "An unknown property",
  description:
    "The set of keys is fixed here, and this one is not in it: it is ignored at runtime. API responses may have more keys than are known and are not checked; in the settings of some formats, only a key that is clearly a known one in another spelling is reported. A key that is clearly a known one in another spelling, or is known under that name in other tools (`url` for `path`), is an error: what it was meant to set stays unset. Any other unknown key is a warning.",
  fixable: "safe",
  related: ["schema/required", "schema/deprecated-spelling"],
  examples: ({ config, override, integrationUpdate, users, highlight, list, pagination }) => ({
    bad: [
      highlight(override(list({ respons_path: "data" })), '"respons_path"'),
      highlight(
        override({ authorization: { format: "header", config: { name: "X-Api-Key", value: "{{api_key}}" } } }),
        '"name"',
        '"value"',
      ),
      highlight(config(users({ list: { pth: "/users" } })), '"pth"'),
    ],
    good: [
      override(list({ response_path: "data" })),
      integrationUpdate({ version: 3, config: { ...pagination("cursor", { page_key: null, cursor_path: "next" }) } }),
    ],
  }),
  messages: {
    unknown: ({ key, near, known }: { key: string; near: string | undefined; known: readonly string[] }) => ({
      what: `Unknown property \`${key}\`; it is ignored at runtime.`,
      help: near === undefined && known.length > listed ? undefined : advice(near, known),
    }),
    otherName: ({ key, near }: { key: string; near: string }) => ({
      what: `Unknown property \`${key}\`; it is ignored at runtime.`,
      why: `Only \`${near}\` is read, and it is not set.`,
      help: didYouMean(near),
    }),
    missing: ({ key, near }: { key: string; near: string }) => ({
      what: `Unknown property \`${key}\`; it is ignored at runtime, and \`${near}\` is missing.`,
      why: `The object does not work without \`${near}\`.`,
      help: didYouMean(near),
    }),
    misplaced: ({ key, inside }: { key: string; inside: string }) => ({
      what: `Unknown property \`${key}\` here; it belongs in \`${inside}\`.`,
      why: "It is ignored at runtime here.",
      help: `Move it into \`"${inside}": { … }\`.`,
    }),
    unindented: ({ key, inside }: { key: string; inside: string }) => ({
      what: `\`${key}\` belongs inside \`${inside}\`, which is empty beside it.`,
      why: `YAML reads the indentation: \`${inside}\` is null, and \`${key}\` is ignored at runtime.`,
      help: `Indent it more than \`${inside}:\`.`,
    }),
  },
  create: (context) => ({
    structure: (finding) => {
      if (finding.kind !== "unknown-property") return;
      const { member, known, missing, inside } = finding;
      const { name } = member.key;
      const owner = member.value.parent;
      const free = known.filter((key) => owner?.type !== "object" || owner.member(key) === undefined);
      const certain = missing ?? finding.near;
      if (removesBaseKey(member, context.model) && finding.near === undefined) return;
      const at = locateKey(member);
      const isNeeded = missing !== undefined || finding.isRequired === true;
      const severity = finding.isOpen === true && !isNeeded ? "warning" : "error";
      if (inside !== undefined) {
        const also = `This also belongs in \`${inside}\`.`;
        const related = (finding.others ?? []).map((other) => ({ location: locateKey(other), message: also }));
        const message = finding.isBlank === true ? "unindented" : "misplaced";
        context.report({ message, data: { key: name, inside }, at, related, severity });
      } else if (certain === undefined) {
        const near = suggest(name, free) ?? free.find((key) => isCalled(key, name));
        const fixes = near === undefined ? [] : [fixOf(`Rename to \`${near}\``, "unsafe", renameKey(member, near))];
        const data = { key: name, near, known: free };
        context.report({ message: "unknown", data, at, fixes, severity: "warning" });
      } else {
        const tier = certain === finding.near && finding.isOpen !== true ? "safe" : "unsafe";
        const fixes = [fixOf(`Rename to \`${certain}\``, tier, renameKey(member, certain))];
        const data = { key: name, near: certain };
        context.report({ message: missing === undefined ? "otherName" : "missing", data, at, fixes, severity });
      }
    },
  }),
});

/** Whether a null removes the key of the base: a key of another format, or an earlier mistake. */
function removesBaseKey({ value }: Member, model: Model): boolean {
  const owner = value.parent;
  if (value.type !== "null" || owner === undefined) return false;
  return model.merged(owner)?.layers.some(({ node, nulls }) => node === owner && nulls !== "value") ?? false;
}

/** At most this many keys are listed if none is near. */
const listed = 12;

function advice(near: string | undefined, known: readonly string[]): string {
  return didYouMean(near) ?? (known.length === 0 ? "Remove it." : `Remove it, or use ${anyOf(known)}.`);
}
