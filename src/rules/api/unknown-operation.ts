import { defineRule, didYouMean, editText, fixOf, locatePart, locateValue } from "../../rule-kit/index.js";
import type { Request, StringNode } from "../../rule-kit/index.js";
import type { Match } from "../../api/match.js";
import { describedAt, locatePath, namesText } from "./support/described.js";

export default defineRule({
  id: "api/unknown-operation",
  severity: "warning",
  confidence: "likely",
  summary: "A request that is not in the API description",
  description:
    "The API description has no such path, or the path has other verbs, so the API answers 404 or 405. A path that resembles no documented one is only reported as information, because descriptions lag behind their APIs.",
  fixable: "unsafe",
  examples: ({ config, api, users, highlight }) => {
    const described = api({ paths: { "/users": { get: {} }, "/users/{id}": { get: {}, put: {} } } });
    return {
      bad: [
        highlight({ ...config(users({ list: { path: "/user" } })), ...described }, "user"),
        highlight(
          { ...config(users({ update: { path: "/users/{{id}}", method: "patch" } })), ...described },
          '"patch"',
        ),
      ],
      good: [{ ...config(users({ update: { path: "/users/{{id}}", method: "put" } })), ...described }],
    };
  },
  messages: {
    verb: ({ path, verb, verbs }: { path: string; verb: string; verbs: readonly string[] }) => ({
      what: `The API description has ${namesText(verbs)} for \`${path}\`, but not \`${verb}\`.`,
      why: "The API rejects the request.",
      help: verbs.length === 1 ? `Write \`${verbs[0] ?? ""}\`.` : "Write one of these methods, or another path.",
    }),
    near: ({ path }: { path: string }) => ({
      what: "The API description has no such path.",
      why: "The API answers 404.",
      help: didYouMean(path),
    }),
    none: () => ({
      what: "The API description has nothing like this path.",
      why: "If the description is complete, the API answers 404.",
      help: "Compare the path with the vendor's documentation.",
    }),
  },
  create: (context) => {
    const seen = new WeakSet<StringNode>();
    const judgePath = (request: Request, { near, isSure, description }: Match & { readonly kind: "no-path" }): void => {
      const path = locatePath(request);
      const severity = near?.isClose === true ? "warning" : "info";
      if (near === undefined) {
        if (isSure) context.report({ message: "none", at: path, severity });
        return;
      }
      const place = description.placeOf(near.path);
      const related = place === undefined ? [] : [describedAt(place)];
      const data = { path: near.path };
      if (near.slip === undefined) {
        context.report({ message: "near", data, at: path, severity, related });
        return;
      }
      const { node, span } = near.slip.segment;
      // A mistake in the base URL affects all requests.
      if (node !== request.value.get("path")?.node && seen.has(node)) return;
      seen.add(node);
      const fixes = [fixOf(`Write \`${near.slip.right}\``, "unsafe", editText(node, span, near.slip.right))];
      context.report({ message: "near", data, at: locatePart(node, span), severity, related, fixes });
    };
    /** Reported once at the base URL instead of at each request. */
    const isBelowWrongBase = (request: Request): boolean => {
      const config = context.model.placeOf(request.node)?.config;
      const base = request.baseUrl?.value.string;
      return config !== undefined && base !== undefined && context.api?.baseProblems(config).has(base) === true;
    };
    return {
      request: (request) => {
        const match = context.api?.match(request);
        if (match?.kind === "no-path" && !isBelowWrongBase(request)) judgePath(request, match);
        if (match?.kind !== "no-verb" || match.verbs.length === 0) return;
        const { path, verbs, description } = match;
        const written = request.value.get("method")?.node;
        const place = description.placeOf(path);
        context.report({
          message: "verb",
          data: { path, verb: request.verb, verbs },
          at: written === undefined ? locatePath(request) : locateValue(written),
          related: place === undefined ? [] : [describedAt(place)],
        });
      },
    };
  },
});
