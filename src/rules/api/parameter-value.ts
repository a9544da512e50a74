import { defineRule, didYouMean, fixOf, locateValue, replaceText, type Value } from "../../rule-kit/index.js";
import type { Objection } from "../../api/objection.js";
import type { Schema } from "../../api/schema.js";
import { suggest } from "jsonata-check/text";
import { bodyMembers } from "./support/body-members.js";
import { constantOf, describedAt, inheritors, namesText, parameterNamed, sentParameters } from "./support/described.js";

export default defineRule({
  id: "api/parameter-value",
  severity: "warning",
  confidence: "likely",
  summary: "A constant that the API description does not allow",
  description:
    "The description lists the values of a parameter or a body property, or states its type, bounds or pattern. The API rejects or ignores any other value. Values that are only known at runtime are not checked.",
  fixable: "unsafe",
  examples: ({ config, api, highlight }) => {
    const parameters = [{ name: "state", in: "query", schema: { enum: ["open", "closed"] } }];
    const described = api({ paths: { "/cases": { get: { parameters } } } });
    const listCases = (state: string): object => ({
      resources: { cases: { list: { path: "/cases", query: { state } } } },
    });
    return {
      bad: [highlight({ ...config({ ...listCases("close") }), ...described }, '"close"')],
      good: [
        { ...config({ ...listCases("closed") }), ...described },
        { ...config({ ...listCases("{{query.state}}") }), ...described },
      ],
    };
  },
  messages: {
    values: ({ name, values, near }: { name: string; values: readonly string[]; near: string | undefined }) => ({
      what: `\`${name}\` does not allow this value.`,
      why: "The API rejects or ignores it.",
      help: didYouMean(near) ?? `Use one of these: ${namesText(values)}.`,
    }),
    type: ({ name, types }: { name: string; types: readonly string[] }) => ({
      what: `\`${name}\` must be of the type ${types.join(" or ")}.`,
      why: "The API rejects other values.",
      help: "Write a value of that type.",
    }),
    bound: ({ name, bound, kind }: { name: string; bound: number; kind: "minimum" | "maximum" }) => ({
      what: `The ${kind} of \`${name}\` is ${String(bound)}.`,
      why: "The API rejects the value, or uses the nearest one that it allows.",
      help: `Write ${String(bound)}, or ${kind === "minimum" ? "more" : "less"}.`,
    }),
    pattern: ({ name, pattern }: { name: string; pattern: string }) => ({
      what: `\`${name}\` must match \`${pattern}\`.`,
      why: "The API rejects the value.",
      help: "Write a value that matches.",
    }),
  },
  create: (context) => {
    const report = (name: string, value: Value, objection: Objection, schema: Schema): void => {
      const where = {
        at: locateValue(value.node),
        related: schema.places.slice(0, 1).map(describedAt),
      };
      switch (objection.kind) {
        case "values": {
          const { values } = objection;
          const { string } = value;
          const near = string && suggest(string.value, values);
          const fixes = string && near ? [fixOf(`Write \`${near}\``, "unsafe", replaceText(string, near))] : [];
          return context.report({ message: "values", data: { name, values, near }, ...where, fixes });
        }
        case "type":
          return context.report({ message: "type", data: { name, types: objection.types }, ...where });
        case "minimum":
        case "maximum":
          return context.report({ message: "bound", data: { name, ...objection }, ...where });
        case "pattern":
          return context.report({ message: "pattern", data: { name, pattern: objection.pattern }, ...where });
      }
    };
    const judge = (name: string, value: Value, schema: Schema | undefined): void => {
      for (const item of value.items()) judge(name, item, schema?.items);
      const constant = constantOf(value.node);
      const objection = constant === undefined || constant === "" ? undefined : schema?.objectionTo(constant);
      if (objection !== undefined && schema !== undefined) report(name, value, objection, schema);
    };
    return {
      config: (config) => {
        for (const { section, place, name, value } of sentParameters(config.value)) {
          const operations = inheritors(config, section, name, context.api);
          const parameters = operations.map((operation) => parameterNamed(operation, place, name));
          // It is enough if one operation allows the value.
          const [schema, ...others] = parameters.flatMap((parameter) => parameter?.schema ?? []);
          const isKnown = others.length + 1 === parameters.length;
          judge(name, value, isKnown ? schema?.or(others) : undefined);
        }
      },
      request: (request) => {
        const operation = context.api?.operation(request);
        if (operation === undefined) return;
        for (const { place, name, value } of sentParameters(request.value)) {
          judge(name, value, parameterNamed(operation, place, name)?.schema);
        }
        const body = request.value.get("body");
        const schemas = [...(operation.body?.media.values() ?? [])];
        for (const { name, value, step } of body === undefined ? [] : bodyMembers(body, schemas[0])) {
          if (step.kind === "found") judge(name, value, step.schema);
        }
      },
    };
  },
});
