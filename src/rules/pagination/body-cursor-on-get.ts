import { defineRule, type EffectiveMethod, locateKey, type Member, type Value } from "../../rule-kit/index.js";
import { answersWithRecord } from "../../model/method-names.js";

export default defineRule({
  id: "pagination/body-cursor-on-get",
  severity: "warning",
  confidence: "likely",
  summary: "A cursor sent in the body of a `get`",
  description:
    "With `add_to_body` the cursor is sent in the request's body, and a `get` has none: every request returns the first page. Remove the flag, or set the method's verb to the one the API expects.",
  examples: ({ config, users, highlight, pagination }) => {
    const listing = (path: string, method: object = {}) => {
      const settings = pagination("cursor", { cursor_path: "meta.cursor", add_to_body: true });
      return config(users({ list: { path, ...method, ...settings } }));
    };
    return {
      bad: [highlight(listing("/users"), '"add_to_body"')],
      good: [listing("/users/search", { method: "post" })],
    };
  },
  needs: "whole",
  messages: {
    noBody: () => ({
      what: "The cursor goes into the body, but a `get` has none.",
      why: "Every request returns the first page.",
      help: "Remove `add_to_body`, or set the `method` that the API expects.",
    }),
  },
  create: (context) => ({
    config: (config) => {
      const flag = bodyFlag(config.value.get("pagination"));
      if (flag === undefined) return;
      const inherited = config.methods().filter(({ name, pagination }) => {
        return !answersWithRecord(name) && pagination?.from === "integration";
      });
      const hasList = inherited.some(({ name }) => name === "list");
      if (!hasList || !inherited.every(isBodiless)) return;
      context.report({ message: "noBody", at: locateKey(flag) });
    },
    method: (method) => {
      const flag = method.pagination?.from === "method" ? bodyFlag(method.pagination.value) : undefined;
      if (flag === undefined || !isBodiless(method)) return;
      context.report({ message: "noBody", at: locateKey(flag) });
    },
  }),
});

/** The flag that sends the cursor only in the body, if it is set. */
function bodyFlag(pagination: Value | undefined): Member | undefined {
  const config = pagination?.get("config");
  const isOn = config?.isTrue("add_to_body") === true && !config.isTrue("add_to_query");
  return isOn ? config.member("add_to_body") : undefined;
}

/** Whether a method is sent with `get` and without a body. */
function isBodiless({ verb, value }: EffectiveMethod): boolean {
  return verb === "get" && (value.get("body")?.type ?? "null") === "null" && !value.isTrue("add_query_to_body");
}
