import { defineRule, fixOf, locateKey, removeMember } from "../../rule-kit/index.js";
import type { Lack, Member, Value } from "../../rule-kit/index.js";
import { parseTemplate } from "../../placeholder/parse.js";
import { positionKeys } from "./support/keys.js";

export default defineRule({
  id: "pagination/parameter-set-twice",
  severity: "warning",
  confidence: "likely",
  summary: "A query parameter that the pagination sets as well",
  description:
    "The pagination adds the page, offset or cursor parameter and the page size to each request. A method, or the configuration, whose `query` sets the same parameter fights with it: pages repeat or are skipped, or the literal text `{{…}}` is sent. A fixed page size is fine.",
  fixable: "unsafe",
  silences: [{ rules: ["placeholder/unknown-root"], on: "value" }],
  related: ["placeholder/unknown-root"],
  examples: ({ config, highlight, pagination, list }) => {
    const pages = pagination("page", { page_key: "page", limit_key: "per_page" });
    const asking = (query: object) => config({ ...pages, ...list({ query }) });
    return {
      bad: [highlight(asking({ page: "{{query.page}}", per_page: "{{query.per_page}}" }), '"page"', '"per_page"')],
      good: [asking({ per_page: 100, role: "{{query.role:undefined}}" })],
    };
  },
  messages: {
    twice: ({ name, key, format }: { name: string; key: string; format: string }) => ({
      what: `The query sets \`${name}\`, which the \`${format}\` pagination sets with \`${key}\`.`,
      why: "The parameter gets two values, so pages repeat or are skipped.",
      help: "Remove it from the query: the pagination adds it to every request.",
    }),
  },
  create: (context) => {
    const report = (member: Member, { name, key, format }: Parameter, lacks: readonly Lack[] = []): void =>
      context.report({
        message: "twice",
        data: { name, key, format },
        at: locateKey(member),
        lacks,
        fixes: [fixOf("Remove the parameter", "unsafe", removeMember(member))],
      });
    const setTwice = (query: Value, pagination: Value | undefined): { member: Member; set: Parameter }[] => {
      const parameters = pagination === undefined ? [] : context.derived.of(pagination, parametersOf);
      return parameters.flatMap((set) => {
        const member = query.member(set.name);
        const isSet = member !== undefined && member.value.type !== "null" && !opensCursor(member, set);
        return isSet ? [{ member, set }] : [];
      });
    };
    return {
      config: (config) => {
        const query = config.value.get("query");
        if (query === undefined) return;
        const lists = config.methods().filter(({ paging }) => paging?.from === "integration");
        const lacks = lists.map(({ value }) => ({ value, keys: ["pagination"] }));
        for (const { member, set } of setTwice(query, lists[0]?.paging?.value)) {
          // A list may take the parameter away again, or set it itself.
          const isSent = lists.some(({ value }) => value.get("query")?.has(set.name) !== true);
          // A fixed page size for every request is fine: no caller asks for another.
          if (isSent && !set.isLimit) report(member, set, lacks);
        }
      },
      method: (method) => {
        const query = method.value.get("query");
        if (query === undefined) return;
        for (const { member, set } of setTwice(query, method.paging?.value)) {
          if (!set.isLimit || hasPlaceholder(member)) report(member, set);
        }
      },
    };
  },
});

/** A query parameter that a pagination sets. */
interface Parameter {
  readonly name: string;
  readonly key: string;
  readonly format: string;
  readonly isLimit: boolean;
}

/** The query parameters that a pagination sets. */
function parametersOf(pagination: Value): readonly Parameter[] {
  const format = pagination.text("format");
  const config = pagination.get("config");
  if (format === undefined || config === undefined) return [];
  const position = positionKeys.get(format);
  if (position === undefined || config.isTrue("add_to_body")) return [];
  const found: Parameter[] = [];
  const limit = ["limit_key", "limit_param"];
  // The URL of the next page replaces the position.
  for (const keys of config.isTrue("is_link") ? [limit] : [position, limit]) {
    const [key = ""] = keys;
    const name = config.first(...keys)?.string?.value;
    if (name !== undefined && found.every((one) => one.name !== name))
      found.push({ name, key, format, isLimit: key === "limit_key" });
  }
  return found;
}

/** Whether a fixed value requests the first page by cursor: `*`, `-1`, an empty string. */
function opensCursor({ value }: Member, { format, isLimit }: Parameter): boolean {
  if (format !== "cursor" || isLimit) return false;
  if (value.type === "number") return true;
  return value.type === "string" && /^(?:\*|-?\d+|first|start|initial|)$/i.test(value.value);
}

/** Whether a value is a template. */
function hasPlaceholder({ value }: Member): boolean {
  return value.type === "string" && parseTemplate(value.value).placeholders.length > 0;
}
