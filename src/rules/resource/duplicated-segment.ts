import { defineRule, editText, fixOf, locateText, type StringNode } from "../../rule-kit/index.js";
import { pathnameOf } from "./support/url-defects.js";
import { groupBy, type Span } from "jsonata-check/text";
import { junctionsOf, type UrlJunction } from "./support/url-junctions.js";

export default defineRule({
  id: "resource/duplicated-segment",
  severity: "warning",
  confidence: "likely",
  summary: "A path that repeats the end of the base URL",
  description:
    "A path is appended to the base URL. If the base URL ends in `/v1` and the path begins with `/v1/`, the request goes to `/v1/v1/…`, which the vendor does not have. A placeholder is repeated in the same way. If every path repeats it, the base URL is reported.",
  fixable: "unsafe",
  silences: [{ rules: ["resource/slash-joint"], on: "text" }],
  related: ["resource/slash-joint", "resource/absolute-path"],
  examples: ({ config, users, highlight }) => ({
    bad: [
      highlight(config({ base_url: "https://api.acme.example/v1", ...users({ list: { path: "/v1/users" } }) }), "v1/"),
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
  },
  create: (context) => ({
    config: (config) => {
      for (const [base, group] of groupBy(context.derived.of(config, junctionsOf), (junction) => junction.base)) {
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
  }),
});

/** A path that repeats the end of its base URL. */
interface Repetition {
  readonly path: StringNode;
  readonly span: Span;
  readonly segments: string;
  /** The URL that the two form. */
  readonly whole: string;
  /** What is written in place of the repetition. */
  readonly rest: string;
}

function repetitionAt(junction: UrlJunction): Repetition | undefined {
  const span = repeated(junction);
  if (span === undefined) return undefined;
  const { path, base } = junction;
  const segments = path.value.slice(span.start, span.end).replace(/\/$/, "");
  const whole = `${base.value.replace(/\/$/, "")}/${path.value.replace(/^\//, "")}`;
  // Of two parts joined by one slash, the slash is kept.
  const isJoined = span.start > 0 || base.value.endsWith("/") || span.end === path.value.length;
  return { path, span, segments, whole, rest: isJoined ? "" : "/" };
}

/** A segment that no API has twice in a row, such as a version or a placeholder; any two segments are as telling. */
const telling = /^(?:v?\d[\w.-]*|api|rest|.*\{\{.*)$/i;

/** The segments at the beginning of the path that are those at the end of the base URL. */
function repeated({ base, baseText, path, pathText }: UrlJunction): Span | undefined {
  const lead = pathText.startsWith("/") ? 1 : 0;
  const pathname = pathnameOf(pathText);
  const slash = pathname.indexOf("/", lead);
  if (!base.value.includes(path.value.slice(lead, slash === -1 ? pathname.length : slash))) return undefined;
  const after = segmentsOf(pathname.slice(lead), path.value.slice(lead));
  const origin = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(baseText)?.[0].length ?? 0;
  const before = segmentsOf(baseText.slice(origin), base.value.slice(origin)).filter((segment) => segment !== "");
  for (let count = Math.min(before.length, after.length); count > 0; count--) {
    const segments = after.slice(0, count);
    if (segments.some((segment, index) => segment !== before[before.length - count + index])) continue;
    if (count === 1 && !telling.test(segments[0] ?? "")) continue;
    const end = lead + segments.join("/").length;
    return { start: lead, end: pathText[end] === "/" ? end + 1 : end };
  }
  return undefined;
}

/** The parts of `text` between the slashes of its literal text: placeholders may contain slashes. */
function segmentsOf(literal: string, text: string): readonly string[] {
  let start = 0;
  return literal.split("/").map(({ length }) => {
    const segment = text.slice(start, start + length);
    start += length + 1;
    return segment;
  });
}
