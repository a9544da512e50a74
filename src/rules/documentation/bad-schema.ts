import { defineRule, didYouMean, editText, fixOf, locatePart, locateValue } from "../../rule-kit/index.js";
import { walk } from "../../schema/walk.js";
import { danglingReferences, misspeltRequired } from "./support/schema-names.js";
import { schemaRows } from "./support/rows.js";
import { isUnwritten, isOfOtherDraft, problemOf } from "./support/schema-problems.js";

export default defineRule({
  id: "documentation/bad-schema",
  severity: "error",
  confidence: "certain",
  summary: "A schema that is not valid YAML, or not a valid JSON Schema",
  description: [
    "Rows of the types `query_schema`, `body_schema` and `response_schema` contain a JSON Schema as YAML. A schema that a YAML parser or the meta-schemas of draft-07 and 2020-12 reject cannot be used.",
    "Unknown keywords are not mistakes, unless they misspell a known one, nor are required names without a property, unless they misspell that of one, and `nullable`, `example` and the boolean `exclusiveMinimum` of OpenAPI 3.0 are accepted. A keyword without a value yet counts as unfinished, and a schema whose `$schema` names another draft is only checked as YAML.",
  ].join("\n\n"),
  fixable: "unsafe",
  related: ["documentation/unknown-target", "resource/inline-schema"],
  examples: ({ highlight, documented }) => ({
    bad: [
      highlight(
        documented("query_schema", "type: object\nproperties:\n  role:\n    type: strnig\n    required: true\n"),
        "strnig",
        "true",
      ),
      highlight(documented("response_schema", "type: object\nproperties: id, name\n"), "id, name"),
      highlight(documented("response_schema", "type: object\nrequried: [id]\n"), "requried"),
      highlight(documented("body_schema", "properties: {user_id: {}}\nrequired: [userId]\n"), "userId"),
    ],
    good: [documented("query_schema", "type: object\nproperties:\n  role:\n    type: string\nrequired: [role]\n")],
  }),
  messages: {
    yaml: ({ type, problem }: { type: string; problem: string }) => ({
      what: `The \`${type}\` is not valid YAML: ${problem}`,
      why: "The schema cannot be read beyond this point.",
    }),
    schema: ({ type, problem, help }: { type: string; problem: string; help: string | undefined }) => ({
      what: `The \`${type}\` is not a valid JSON Schema: ${problem}.`,
      why: "Tools that compile the schema reject it.",
      help,
    }),
    keyword: ({ name, near }: { name: string; near: string }) => ({
      what: `\`${name}\` is not a keyword of JSON Schema.`,
      why: "It is ignored, and so is what is written under it.",
      help: didYouMean(near),
    }),
    required: ({ name, near }: { name: string; near: string }) => ({
      what: `\`${name}\` is required, but the property is called \`${near}\`.`,
      why: "Callers who send what the schema documents do not fulfil it.",
      help: didYouMean(near),
    }),
    reference: ({ type, reference }: { type: string; reference: string }) => ({
      what: `The \`${type}\` refers to \`${reference}\`, which it does not have.`,
      why: "Tools that compile the schema reject it. Every row is a separate schema.",
      help: "Write the part here, under `$defs`, and refer to it there.",
    }),
  },
  create: (context) => ({
    DocumentationRow: (row) => {
      const [type, content] = [row.text("type"), row.string("content")];
      if (type === undefined || content === undefined || !schemaRows.has(type) || isUnwritten(content.value)) return;
      const schema = context.linted.readYaml(content);
      if (schema === undefined || schema.problems.some(({ kind }) => kind === "too-deep")) return;
      // Defects with a fix are non-string keys, which become strings when the YAML is converted to JSON.
      const broken = schema.problems.find(({ kind, fix }) => kind === "syntax" && fix === undefined);
      if (broken !== undefined) {
        // Missing text at the end has no span of its own.
        const at = broken.start === broken.end ? locateValue(content) : locatePart(content, broken);
        context.report({ message: "yaml", data: { type, problem: broken.message }, at });
        return;
      }
      if (isOfOtherDraft(schema.root)) return;
      for (const finding of walk(schema, "json-schema").findings) {
        if (finding.kind === "unknown-property") {
          const { near } = finding;
          const { key } = finding.member;
          // `id`, `ref` and `comment` are also names of other tools.
          if (near === undefined || near === `$${key.name}`) continue;
          const fixes = [fixOf(`Write \`${near}\``, "unsafe", editText(content, key, near))];
          const data = { name: key.name, near };
          context.report({ message: "keyword", data, at: locatePart(content, key), severity: "warning", fixes });
          continue;
        }
        const problem = problemOf(finding);
        if (problem === undefined) continue;
        const { node, what, help } = problem;
        context.report({ message: "schema", data: { type, problem: what, help }, at: locatePart(content, node) });
      }
      for (const { item, near } of misspeltRequired(schema.root)) {
        const fixes = [fixOf(`Write \`${near}\``, "unsafe", editText(content, item, near))];
        const data = { name: item.value, near };
        context.report({ message: "required", data, at: locatePart(content, item), severity: "warning", fixes });
      }
      for (const reference of danglingReferences(schema.root)) {
        const data = { type, reference: reference.value };
        context.report({ message: "reference", data, at: locatePart(content, reference) });
      }
    },
  }),
});
