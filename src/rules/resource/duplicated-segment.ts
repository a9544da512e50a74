import { defineRule, editText, fixOf, locateText } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { repeatedPlaceholder, repetitionAt, versionAhead, versionOf } from "./support/repetitions.js";
import { junctionsOf, type UrlJunction } from "./support/url-junctions.js";

export default defineRule({
  id: "resource/duplicated-segment",
  severity: "warning",
  confidence: "likely",
  summary: "A path that repeats the end of the base URL",
  description:
    "A path is appended to the base URL. If the base URL ends in `/v1` and the path begins with `/v1/`, the request goes to `/v1/v1/…`, which the vendor does not have. A placeholder is repeated in the same way. If every path repeats it, the base URL is reported. Of two versions in a row, `/v1/v2/`, one is wrong too, and so is one of two equal placeholders in a row.",
  fixable: "unsafe",
  silences: [{ rules: ["resource/slash-joint"], on: "text" }],
  related: ["resource/slash-joint", "resource/absolute-path"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config({ base_url: "https://api.acme.example/v1", ...users({ list: { path: "/v1/users" } }) }), "v1/"),
      highlight(
        config({
          base_url: "https://api.acme.example/v1",
          ...users({ list: { path: "/v2/users" }, get: { path: "/users/{{id}}" } }),
        }),
        "v2",
      ),
    ],
    good: [config({ base_url: "https://api.acme.example/v1", ...users({ list: { path: "/users" } }) })],
  }),
  needs: "whole",
  messages: {
    twice: ({ segments, base }: { segments: string; base: string }) => ({
      what: `The path begins with \`${segments}\`, and the base URL already ends with it.`,
      why: `Requests go to \`${base}\`.`,
      help: "Remove it from the path, or set a `base_url` on the method.",
    }),
    every: ({ segments, base }: { segments: string; base: string }) => ({
      what: `The base URL ends with \`${segments}\`, and every path begins with it.`,
      why: `Requests go to addresses such as \`${base}\`.`,
      help: "Remove it from the base URL.",
    }),
    versions: ({ version, other, base }: Record<"version" | "other" | "base", string>) => ({
      what: `The base URL ends with the version \`${version}\`, and the path begins with \`${other}\`.`,
      why: `Requests go to \`${base}\`.`,
      help: "Remove the version from the path, or set a `base_url` on the method.",
    }),
    again: ({ written }: { written: string }) => ({
      what: `The path has \`${written}\` twice in a row.`,
      why: "No API expects the same value again.",
      help: "Remove one of the two.",
    }),
  },
  create: (context) => {
    const judgeVersions = (group: readonly UrlJunction[]): void => {
      const version = group[0] && versionOf(group[0]);
      // Where every path has one, the API may have a version of its own behind another one.
      if (version === undefined || group.every((one) => versionAhead(one) !== undefined)) return;
      for (const junction of group) {
        const span = versionAhead(junction);
        const { path, base } = junction;
        const other = path.value.slice(span?.start, span?.end);
        if (span === undefined || version.toLowerCase() === other.toLowerCase()) continue;
        const data = { version, other, base: base.value + path.value };
        context.report({ message: "versions", data, at: locateText(path, "template", span) });
      }
    };
    return {
      request: ({ value }) => {
        const { string: path, template } = value.get("path") ?? {};
        const span = template && context.derived.ofText(template, repeatedPlaceholder);
        if (path === undefined || span === undefined) return;
        const data = { written: path.value.slice(span.start + 1, span.end) };
        const fixes = [fixOf("Remove one of the two", "unsafe", editText(path, span, ""))];
        context.report({ message: "again", data, at: locateText(path, "template", span), fixes });
      },
      config: (config) => {
        for (const [base, group] of groupBy(context.derived.of(config, junctionsOf), (junction) => junction.base)) {
          judgeVersions(group);
          const repetitions = group.map(repetitionAt);
          const [first] = repetitions;
          const isCommon = repetitions.length > 1 && repetitions.every((one) => one?.segments === first?.segments);
          if (isCommon && first !== undefined && base.document === context.document) {
            const { segments, whole } = first;
            const start = base.value.lastIndexOf(segments);
            const at = locateText(base, "template", { start, end: start + segments.length });
            const edit = editText(base, { start: start - 1, end: base.value.length }, "");
            const fixes = [fixOf(`Remove \`${segments}\` from the base URL`, "unsafe", edit)];
            context.report({ message: "every", data: { segments, base: whole }, at, fixes });
            continue;
          }
          for (const { path, span, segments, whole, rest } of repetitions.filter((one) => one !== undefined)) {
            const fixes = [fixOf(`Remove \`${segments}\` from the path`, "unsafe", editText(path, span, rest))];
            context.report({
              message: "twice",
              data: { segments, base: whole },
              at: locateText(path, "template", span),
              fixes,
            });
          }
        }
      },
    };
  },
});
