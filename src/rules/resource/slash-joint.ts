import { defineRule, editText, type Finding, fixOf, locateText, locateValue } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import {
  collectionsOf,
  gluedId,
  junctionsOf,
  type UrlJunction,
  type Defect,
  defectOf,
  leadingVerb,
} from "./support/url-junctions.js";
import { fixOfPath, fixOfBase } from "./support/slash-fixes.js";

export default defineRule({
  id: "resource/slash-joint",
  severity: "error",
  confidence: "certain",
  summary: "Two slashes or none between the base URL and a path",
  description:
    "A path is appended to the base URL unchanged. Without a slash between them the last part of the base URL and the first of the path become one word; with two, many servers answer 404. The same applies to an ID that a path runs into. If the base URL is only a host, the first part of the path becomes a part of the host's name: the request, with its credentials, goes to another host.",
  fixable: "safe",
  related: ["resource/duplicated-segment"],
  examples: ({ config, users, highlight }) => {
    const joining = (base_url: string, methods: object) => config({ base_url, ...users({ ...methods }) });
    const [host, id] = ["https://api.acme.example", { path: "/{{id}}" }];
    return {
      bad: [
        highlight(joining(`${host}/v1`, { list: { path: "users" } }), '"users"'),
        highlight(joining(host, { list: { path: "/users" }, get: { path: "/users{{id}}" } }), "{{id}}"),
        highlight(joining(`${host}/`, { list: { path: "/users" }, get: { path: "/users/{{id}}" } }), `"${host}/"`),
      ],
      good: [joining(`${host}/users`, { list: { path: "" }, get: id, export: { path: ":export" } })],
    };
  },
  needs: "whole",
  messages: {
    path: ({ defect, joint }: { defect: Defect; joint: string }) => ({
      what: `There ${defect === "double" ? "are two slashes" : "is no slash"} between the base URL and the path.`,
      why: `Requests go to \`${joint}\`.`,
      help: defect === "double" ? "Remove the first slash of the path." : "Begin the path with a slash.",
    }),
    verb: ({ verb, joint }: { verb: string; joint: string }) => ({
      what: `The path begins with the HTTP verb \`${verb}\`.`,
      why: `Requests go to \`${joint}\`.`,
      help: "Write the verb in `method`, in lowercase, and only the path here.",
    }),
    inside: ({ before, id }: { before: string; id: string }) => ({
      what: `There is no slash between \`${before}\` and \`${id}\`.`,
      why: `Elsewhere \`${before}\` is a path of its own, so the ID becomes a part of another word.`,
      help: "Write a slash before the placeholder.",
    }),
    base: ({ defect, joint }: { defect: Defect; joint: string }) => ({
      what: `There ${defect === "double" ? "are two slashes" : "is no slash"} between this base URL and every path.`,
      why: `Requests go to addresses such as \`${joint}\`.`,
      help:
        defect === "double" ? "Remove the last slash." : "Add a slash at the end, or at the beginning of each path.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      const { document } = context;
      for (const [base, group] of groupBy(context.derived.of(config, junctionsOf), ({ base }) => base)) {
        const defects = new Set(group.map(defectOf));
        const [defect] = defects;
        const [first] = group;
        // If all paths are wrong in the same way, the base URL is at fault, if it is in this file.
        const isCommon = group.length > 1 || first?.path.document !== document;
        const isOfBase = defect !== undefined && group.every(({ pathText }) => !pathText.startsWith("//"));
        if (isCommon && isOfBase && defects.size === 1 && first && base.document === document) {
          const data = { defect, joint: joined(first) };
          const fixes = [fixOfBase(base, defect)];
          context.report({ message: "base", data, at: locateValue(base), fixes, ...gravityOf(first, defect) });
          continue;
        }
        for (const joint of group) reportPath(joint);
      }
      for (const { value } of config.requests()) {
        const { string: path, template } = value.get("path") ?? {};
        const glued = template && gluedId(template, context.derived.of(config, collectionsOf));
        if (path === undefined || glued === undefined) continue;
        const [before, id] = [path.value.slice(0, glued.start), path.value.slice(glued.start, glued.end)];
        const fixes = [fixOf("Write a slash", "unsafe", editText(path, { start: glued.start, end: glued.start }, "/"))];
        const at = locateText(path, "template", glued);
        context.report({ message: "inside", data: { before, id }, at, fixes, ...likely });
      }

      function reportPath(joint: UrlJunction): void {
        const defect = defectOf(joint);
        const { path, pathText } = joint;
        const [prefix, verb] = leadingVerb.exec(pathText) ?? [];
        if (prefix !== undefined && verb !== undefined) {
          const fixes = [fixOf("Remove the verb", "unsafe", editText(path, { start: 0, end: prefix.length }, ""))];
          const at = locateText(path, "template", { start: 0, end: verb.length });
          context.report({ message: "verb", data: { verb, joint: joined(joint) }, at, fixes });
          return;
        }
        if (defect === undefined) return;
        const data = { defect, joint: joined(joint) };
        const fixes = [fixOfPath(path, defect)];
        context.report({ message: "path", data, at: locateValue(path), fixes, ...gravityOf(joint, defect) });
      }
    },
  }),
});

const likely = { severity: "warning", confidence: "likely" } as const;

/** Where the path runs into the host's name, the credentials go to another host. */
function gravityOf({ baseText }: UrlJunction, defect: Defect): Pick<Finding, "severity" | "confidence"> {
  const isOtherHost = defect === "none" && /^https?:\/\/[^/?#]+$/i.test(baseText);
  return isOtherHost ? { severity: "error", confidence: "certain" } : likely;
}

function joined({ base, path }: UrlJunction): string {
  return base.value + path.value;
}
