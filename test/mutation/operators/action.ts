import { pointerOf } from "../../../src/document/pointer.js";
import type { Node } from "../../../src/document/tree.js";
import { renamed, without, wrongText, wrongValue } from "../damages.js";
import { keyTextOf, replaceValue } from "../edits.js";
import { writing } from "../forms.js";
import { operator, type Operator } from "../operator.js";

const updates = ["actions/*/steps/*/config/expression"];
const formFields = "actions/*/steps/*/config/fields/*";

/** Defects of actions and their forms. */
export const action: readonly Operator[] = [
  ...[
    ["post_install", "postInstall"],
    ["post_install", "post-install"],
    ["refresh_token", "refreshToken"],
    ["post_connect_user_form", "postConnectUserForm"],
  ].map(([from = "", to = ""]) =>
    operator({
      id: `${from} spelt ${to}`,
      rule: "action/misspelt-hook",
      at: [`actions/${from}`],
      type: "object",
      damage: (node, { subject }) => (subject.isPartial(node) ? undefined : renamed(node, to)),
    }),
  ),
  operator({
    id: "a form field that depends on nothing",
    rule: "action/form-dependency",
    at: [`${formFields}/depends_on/0`],
    type: "string",
    damage: (node) => wrongValue(node, "project_id"),
  }),
  operator({
    id: "a query of a form over a field further down",
    rule: "action/form-dependency",
    at: [formFields],
    type: "object",
    damage(field) {
      const list = field.parent;
      const later = list?.type === "array" ? list.items.slice(list.items.indexOf(field) + 1) : [];
      const name = later.map(nameOf).find((found) => found !== undefined);
      const source = field.get("data_source");
      const query = source?.type === "object" ? source.get("query") : undefined;
      const [first] = query?.type === "object" ? query.members : [];
      if (name === undefined || first?.value.type !== "string") return undefined;
      return wrongText(first.value, `{{${name}}}`, [name, `{{${name}}}`]);
    },
  }),
  operator({
    id: "options of a form as a list",
    rule: "action/form-options-list",
    at: [`${formFields}/options`],
    type: "object",
    damage(node) {
      const options = [{ label: "One", value: "1" }];
      return { ...wrongValue(node, options), text: [JSON.stringify(options), '"options"'] };
    },
  }),
  writing("a text for names to write", "jsonata/result-type", updates, "$string(response.id)"),
  writing("names to write without quotes", "jsonata/unquoted-key", updates, "{ account: response.id }", "account"),
  operator({
    id: "a request without a path",
    rule: "action/request-without-path",
    at: ["actions/*/steps/*"],
    type: "object",
    damage(step) {
      const [type, config] = [step.get("type"), step.get("config")];
      if (type?.type !== "string" || type.value !== "request" || config?.type !== "object") return undefined;
      if (config.members.length > 1) return without(config, "path");
      const owner = step.member("config");
      return owner && { edits: [replaceValue(config, {})], pointer: pointerOf(config), text: keyTextOf(owner) };
    },
  }),
];

/** The name of a form field that a person fills in. */
function nameOf(field: Node): string | undefined {
  if (field.type !== "object") return undefined;
  const [name, type] = [field.get("name"), field.get("type")];
  return name?.type === "string" && type?.type === "string" && type.value !== "hidden" ? name.value : undefined;
}
