import { locateKey } from "../../document/location.js";
import type { Node } from "../../document/tree.js";
import type { Value } from "../../model/value.js";
import { defineRule } from "../../rule-kit/rule.js";

export default defineRule({
  id: "auth/header-set-twice",
  severity: "warning",
  confidence: "likely",
  summary: "A header that the authorization sets as well",
  description:
    "`bearer` and `basic` authorization set the header `Authorization`, `header` authorization the one it names. The same header in `headers` competes with it, and which of the two is sent is not documented.",
  examples: ({ override }) => ({
    bad: [
      {
        ...override({
          headers: { authorization: "Token {{api_key}}" },
          authorization: { format: "bearer", config: { value: "{{api_key}}" } },
        }),
        highlights: ['"authorization"'],
      },
    ],
    good: [
      override({
        headers: { Authorization: "Token {{api_key}}" },
        authorization: { format: "header", config: { header_name: "X-Org", header_value: "{{org}}" } },
      }),
    ],
  }),
  messages: {
    twice: ({ name, format }: { name: string; format: string }) => ({
      what: `The header \`${name}\` is set here and by the \`${format}\` authorization.`,
      why: "Which of the two is sent is not documented.",
      help: "Leave it to the authorization, or switch that off for the method with `no_auth`.",
    }),
  },
  create: (context) => {
    const judge = (headers: Node | undefined, authorization: Value | undefined): void => {
      const set = headerOf(authorization);
      if (headers?.type !== "object" || set === undefined) return;
      for (const member of headers.members) {
        if (member.key.name.toLowerCase() !== set.name || member.value.type === "null") continue;
        const data = { name: member.key.name, format: set.format };
        context.report({ message: "twice", data, at: locateKey(member) });
      }
    };
    return {
      Config: (config) => judge(config.get("headers"), context.model.merged(config.node)?.get("authorization")),
      OverrideSettings: (config) =>
        judge(config.get("headers"), context.model.merged(config.node)?.get("authorization")),
      ResourceMethod: (method) => {
        if (!method.has("headers")) return;
        const place = context.model.placeOf(method.node);
        if (place?.owner.kind !== "method") return;
        const effective = place.config.method(place.owner.resource, place.owner.method);
        judge(method.get("headers"), effective?.authorization?.value);
      },
    };
  },
});

/** The header that an authorization sets, in lower case; undefined where it is computed. */
function headerOf(authorization: Value | undefined): { name: string; format: string } | undefined {
  const format = authorization?.text("format");
  if (format === "bearer" || format === "basic") return { name: "authorization", format };
  const name = format === "header" ? authorization?.get("config")?.text("header_name") : undefined;
  return format === undefined || name === undefined ? undefined : { name: name.trim().toLowerCase(), format };
}
