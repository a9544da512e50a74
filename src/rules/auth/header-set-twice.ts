import { defineRule, locateKey, type Value } from "../../rule-kit/index.js";
import { groupBy } from "jsonata-check/text";
import { Authorization } from "../../model/authorization.js";

export default defineRule({
  id: "auth/header-set-twice",
  severity: "warning",
  confidence: "likely",
  summary: "A header that is set twice",
  description:
    "`bearer` and `basic` authorization set the header `Authorization`, `header` authorization the one it names. The same header in `headers` competes with it, and which of the two is sent is not documented. The same goes for two headers whose names differ only in case, such as one of an override and one of its base.",
  examples: ({ override, highlight, bearer, header }) => ({
    bad: [
      highlight(
        override({ headers: { authorization: "Token {{api_key}}" }, ...bearer("{{api_key}}") }),
        '"authorization"',
      ),
    ],
    good: [override({ headers: { Authorization: "Token {{api_key}}" }, ...header("X-Org", "{{org}}") })],
  }),
  messages: {
    twice: ({ name, format }: { name: string; format: string }) => ({
      what: `The header \`${name}\` is set here and by the \`${format}\` authorization.`,
      why: "Which of the two is sent is not documented.",
      help: "Leave it to the authorization, or disable it for the method with `no_auth`.",
    }),
    spelled: ({ name, other }: { name: string; other: string }) => ({
      what: `The header \`${name}\` is set twice: it is \`${other}\` in another case.`,
      why: "The names of headers are the same in any case, so both values are sent, or either.",
      help: `Keep one of the two, under the name \`${other}\`.`,
    }),
  },
  create: (context) => {
    const judgeNames = (headers: Value | undefined): void => {
      const set = headers?.entries().filter(([, value]) => value.type !== "null") ?? [];
      for (const [, entries] of groupBy(set, ([name]) => name.toLowerCase())) {
        const members = entries.flatMap(([name]) => headers?.member(name) ?? []);
        const member = members.findLast(({ value }) => value.parent === headers?.node);
        const other = members.find((one) => one !== member)?.key.name;
        if (member === undefined || other === undefined) continue;
        context.report({ message: "spelled", data: { name: member.key.name, other }, at: locateKey(member) });
      }
    };
    const judge = (headers: Value | undefined, authorization: Value | undefined): void => {
      if (headers === undefined || authorization === undefined) return;
      const { format = "", ...set } = headerSetBy(authorization);
      for (const [name, value] of headers.entries()) {
        const member = headers.member(name);
        if (member === undefined || name.toLowerCase() !== set.name || value.type === "null") continue;
        context.report({ message: "twice", data: { name, format }, at: locateKey(member) });
      }
    };
    return {
      config: ({ value }) => {
        judge(value.get("headers"), value.get("authorization"));
        judgeNames(value.get("headers"));
      },
      method: ({ value, authorization }) => {
        judge(value.get("headers"), authorization?.value);
        judgeNames(value.get("headers"));
      },
    };
  },
});

function headerSetBy(value: Value): { readonly name: string | undefined; readonly format: string | undefined } {
  const authorization = new Authorization(value);
  const name = authorization.header(() => "")?.name;
  return { name: name?.trim().toLowerCase(), format: authorization.format };
}
