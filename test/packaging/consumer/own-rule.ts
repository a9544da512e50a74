// Type-checked against the packed package: a rule as its author writes it in TypeScript.
import { defineRule, type OwnRule } from "intlint/rules";
import { testRule } from "intlint/testing";

export const rule: OwnRule = defineRule({
  id: "acme/no-internal-hosts",
  summary: "A host of our own network",
  create: ({ report, replace }) => ({
    method({ resource, name, value }) {
      if (name === "all") report({ message: `${resource}.all is not allowed.`, at: value.node });
    },
    ResourceMethod(object) {
      const path = object.string("path");
      if (path === undefined || !path.value.includes(".internal")) return;
      const edits = [replace(path, path.value.replace(".internal", ".example"))];
      report({
        message: "This host is internal.",
        at: path,
        fix: { title: "Write the public host", tier: "safe", edits },
      });
    },
    expression({ text, role, analysis, locate }) {
      const isLong: boolean = text.length > 400 && role === "error" && analysis.root !== undefined;
      if (isLong) report({ message: "This expression is long.", at: locate({ start: 0, end: text.length }) });
    },
  }),
});

testRule(rule, (name: string, run: () => void) => [name, run]);
