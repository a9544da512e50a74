import { defineRule, editText, fixOf, locateKey, locatePart, locateValue, renameKey } from "../../rule-kit/index.js";
import type { Edit, Location, Member, StringNode } from "../../rule-kit/index.js";
import type { Layer } from "../../model/value.js";
import { oauthUrlsOf } from "../../model/oauth-url.js";
import { signedReferencesOf } from "../webhook/support/signed-references.js";
import { misspelt, webhookHeaders } from "./support/common-names.js";
import {
  hasLoneBracket,
  slipsAmong,
  slipsBeside,
  slipsInExtension,
  slipsInParameter,
  slipsInPath,
  slipsInUrl,
  type Slip,
} from "./support/name-slips.js";

export default defineRule({
  id: "resource/misspelt-name",
  severity: "warning",
  confidence: "likely",
  summary: "A misspelled name that most APIs share",
  description:
    "APIs name their parameters and headers freely, so nothing says that `lmit` or `/oauth2/tokne` is wrong, except that it is a typing slip in a name that most APIs share: two letters swapped, one left out, doubled, or hit beside its key, or another vowel in a long name. Pagination and query parameters, paths into responses, OAuth paths and the headers of webhooks are compared with such names, and paths into responses with the name of the resource. A parameter such as `page[size` lacks a bracket.",
  fixable: "unsafe",
  silences: [{ rules: ["resource/misspelt-parameter"], on: "text" }],
  related: ["resource/misspelt-header", "auth/oauth-parameter", "pagination/parameter-name"],
  examples: ({ override, oauth2, pagination, highlight }) => {
    const paged = (limit_key: string, tokenPath: string) =>
      override({
        ...oauth2({ auth: { tokenHost: "https://acme.example", tokenPath } }),
        ...pagination("page", { page_key: "page", limit_key }),
      });
    return {
      bad: [highlight(paged("lmit", "/oauth2/tokne"), "tokne", "lmit")],
      good: [paged("limit", "/oauth2/token"), paged("limits", "/oauth2/tokens")],
    };
  },
  messages: {
    near: ({ name, near }: { name: string; near: string }) => ({
      what: `\`${name}\` looks like a misspelling of \`${near}\`.`,
      why: "APIs do not know the name, so it finds nothing or has no effect.",
      help: `Write \`${near}\`, unless the API has this spelling.`,
    }),
    bracket: ({ name }: { name: string }) => ({
      what: `The brackets in \`${name}\` do not match.`,
      why: "APIs do not know the name, so it has no effect.",
      help: "Write a closing bracket for each opening one.",
    }),
  },
  create: (context) => {
    const judgeBrackets = (name: string, at: Location): void => {
      if (context.derived.ofText(name, hasLoneBracket)) context.report({ message: "bracket", data: { name }, at });
    };
    const report = ({ name, near }: Pick<Slip, "name" | "near">, at: Location, edit: Edit | undefined): void => {
      const fixes = [fixOf(`Write \`${near}\``, "unsafe", edit)];
      context.report({ message: "near", data: { name, near }, at, fixes });
    };
    const reportAll = (node: StringNode, slips: readonly Slip[]): void => {
      for (const slip of slips) report(slip, locatePart(node, slip), editText(node, slip, slip.near));
    };
    const judgeText = (node: StringNode, slipsIn: (text: string) => readonly Slip[]): void =>
      reportAll(node, context.derived.ofText(node.value, slipsIn));
    return {
      config: ({ credentials }) => {
        const urls = credentials.flatMap(({ value }) => oauthUrlsOf(value.get("config")?.get("auth") ?? value));
        for (const { path } of urls) {
          if (path !== undefined) judgeText(path, slipsInUrl);
        }
      },
      request: ({ value }) => {
        const path = value.get("path")?.string;
        if (path !== undefined) judgeText(path, slipsInExtension);
        for (const member of value.get("query")?.layers.flatMap(membersOf) ?? []) {
          const { name } = member.key;
          const [slip] = context.derived.ofText(name, slipsInParameter);
          if (slip?.name === name) report(slip, locateKey(member), renameKey(member, slip.near));
          judgeBrackets(name, locateKey(member));
        }
        for (const member of value.get("body")?.layers.flatMap(membersOf) ?? []) {
          judgeBrackets(member.key.name, locateKey(member));
        }
      },
      ResourceMethod: (method) => {
        const path = method.string("response_path");
        const owner = context.model.placeOf(method.node)?.owner;
        if (path === undefined || owner?.kind !== "method") return;
        judgeText(path, slipsInPath);
        for (const slip of slipsAmong(path.value, owner.resource)) {
          report(slip, locatePart(path, slip), editText(path, slip, slip.near));
        }
      },
      Pagination: (pagination) => {
        const config = pagination.object("config");
        for (const { key, value } of config?.members ?? []) {
          if (value.type !== "string") continue;
          if (/_(?:key|param)$/.test(key.name)) {
            judgeText(value, slipsInParameter);
            judgeBrackets(value.value, locateValue(value));
          }
          if (key.name.endsWith("_path")) judgeText(value, slipsInPath);
        }
        const [path, key] = [config?.get("cursor_path"), config?.get("cursor_key")];
        if (path?.type === "string" && key?.type === "string") {
          reportAll(path, slipsBeside(path.value, slipsInPath, key.value));
          reportAll(key, slipsBeside(key.value, slipsInParameter, path.value));
        }
      },
      SignatureVerification: (verification) => {
        for (const { node, word, name } of signedReferencesOf(verification)) {
          const near = word === "header" && name ? misspelt(name.text, webhookHeaders) : undefined;
          if (name && near) report({ name: name.text, near }, locatePart(node, name), editText(node, name, near));
        }
      },
    };
  },
});

function membersOf({ node }: Layer): readonly Member[] {
  return node.type === "object" ? node.members : [];
}
