import { defineRule, hasUnknownKeyFor, locateOwner } from "../../rule-kit/index.js";

export default defineRule({
  id: "action/request-without-path",
  severity: "error",
  confidence: "certain",
  summary: "A request step that does not say what to request",
  description:
    "The `config` of a `request` step is a resource method: it needs a `path`. Without one the step has nothing to call, and the steps after it get no result.",
  silences: [{ rules: ["schema/required", "schema/type"], on: "value" }],
  examples: ({ override, highlight }) => {
    const installing = (...steps: readonly object[]) => override({ actions: { post_install: { steps } } });
    const request = (config: object) => ({ type: "request", config });
    return {
      bad: [highlight(installing(request({ method: "get" }), { type: "request", path: "/me" }), '"config"', "{")],
      good: [installing(request({ method: "get", path: "/me" }))],
    };
  },
  needs: "complete",
  messages: {
    path: () => ({
      what: "The request has no `path`.",
      why: "The step cannot send a request.",
      help: "Add `path`; an empty string calls the base URL itself.",
    }),
    config: ({ isBeside }: { isBeside: boolean }) => ({
      what: "The `request` step has no `config`.",
      why: "The step cannot send a request.",
      help: isBeside
        ? "Move `path` and the other settings of the request into `config`."
        : "Add `config` with a `path`.",
    }),
  },
  create: (context) => ({
    RequestStep: (step) => {
      if (step.has("config") || hasUnknownKeyFor(step.node, ["config"], context.structure)) return;
      const data = { isBeside: step.node.member("path") !== undefined };
      context.report({ message: "config", data, at: locateOwner(step.node) });
    },
    structure: (finding) => {
      if (finding.kind !== "required" || finding.property !== "path") return;
      if (context.model.placeOf(finding.node)?.owner.kind !== "step") return;
      context.report({ message: "path", at: locateOwner(finding.node) });
    },
  }),
});
