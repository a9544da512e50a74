import { pointerOf } from "../../../src/document/pointer.js";
import { renamed, without, wrongText, wrongValue } from "../damages.js";
import { keyTextOf, replaceValue } from "../edits.js";
import { operator, type Operator } from "../operator.js";

const formFields = "actions/*/steps/*/config/fields/*";

/** Defects of actions and their forms. */
export const action: readonly Operator[] = [
  ...[
    ["post_install", "postInstall"],
    ["post_install", "post-install"],
    ["validation", "validate"],
    ["post_connect_user_form", "postConnectUserForm"],
  ].map(([from = "", to = ""]) =>
    operator({
      id: `${from} spelt ${to}`,
      rule: "action/misspelt-hook",
      at: [`actions/${from}`],
      type: "object",
      damage: (node) => renamed(node, to),
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
    id: "a query of a form over a field that does not exist",
    rule: "action/form-dependency",
    at: [`${formFields}/data_source/query/*`],
    type: "string",
    damage: (node) =>
      /^\{\{\w+\}\}$/.test(node.value)
        ? wrongText(node, "{{chosen_folder}}", ["chosen_folder", "{{chosen_folder}}"])
        : undefined,
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
