import type { Span } from "jsonata-check/text";
import { writeName } from "jsonata-check/hints";
import { memberOf, type Member, type Node, type ObjectNode, type StringNode } from "../document/tree.js";
import type { Config } from "../model/config.js";
import { rolesWithContext } from "../model/expression-context.js";
import { namesOfContext } from "../model/expression-reads.js";
import type { ExpressionUse } from "../model/sites.js";
import { accountName } from "../placeholder/scope.js";
import { renameKey, replaceText } from "../rule-kit/fixes.js";
import type { LintedDocument } from "../rule-kit/linted-document.js";
import type { Edit } from "../text/edit.js";
import { embeddedAt } from "./place.js";
import { variablesOf } from "./variables.js";

/** A place that defines or uses a name. */
export interface Occurrence {
  /** The name in the file, without quotes. */
  readonly span: Span;
  readonly isDefinition: boolean;
  /** The edit that writes another name here; undefined if it cannot be written. */
  rename(name: string): Edit | undefined;
}

/** An occurrence and its subject: occurrences with the same subject and configuration belong together. */
interface Found extends Occurrence {
  readonly subject: string;
  readonly config: Config | undefined;
}

/** All occurrences of the name at an offset, in file order; empty if there is no name. */
export function occurrencesAt(linted: LintedDocument, offset: number): readonly Occurrence[] {
  const place = embeddedAt(linted, offset);
  const variables = place?.language === "jsonata" ? variablesAt(place.use, place.offset) : [];
  if (variables.length > 0) return variables;
  const all = [...accountNames(linted), ...resourceNames(linted)];
  const here = all.find(({ span }) => span.start <= offset && offset <= span.end);
  return all
    .filter(({ subject, config }) => here !== undefined && subject === here.subject && config === here.config)
    .sort((a, b) => a.span.start - b.span.start);
}

/** Whether an expression computes the name, so that its occurrences are not all known. */
export function isWrittenInExpression(linted: LintedDocument, name: string): boolean {
  return linted.expressions.some(({ text }) => text.includes(`'${name}'`) || text.includes(`"${name}"`));
}

/** The places of the variable at an offset; empty if there is none, or if the expression does not bind it. */
function variablesAt(use: ExpressionUse, offset: number): readonly Occurrence[] {
  const { root } = use.analysis;
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const all = root === undefined ? [] : variablesOf(root);
  const found = all.find(({ definitions, reads }) => definitions.some(isHere) || reads.some(isHere));
  const occurrence = (span: Span, isDefinition: boolean): Occurrence => ({
    // Without the dollar sign, which is not part of the name.
    span: use.locate({ start: span.start + 1, end: span.end }).span,
    isDefinition,
    rename: (name) =>
      /^[A-Za-z_]\w*$/.test(name) ? use.edit({ start: span.start + 1, end: span.end }, name) : undefined,
  });
  return [
    ...(found?.definitions.map((span) => occurrence(span, true)) ?? []),
    ...(found?.reads.map((span) => occurrence(span, false)) ?? []),
  ];
}

function configOf(node: Node, { model }: LintedDocument): Config | undefined {
  return model.placeOf(node)?.config ?? model.configs[0];
}

/** The names in the account context: credential and form fields, and the placeholders and expressions that read them. */
function accountNames(linted: LintedDocument): readonly Found[] {
  const found: Found[] = [];
  const add = (name: string, node: Node, occurrence: Occurrence): void =>
    void found.push({ ...occurrence, subject: `account ${name}`, config: configOf(node, linted) });
  for (const [node, shapes] of linted.structure.shapes) {
    if (node.type !== "object" || !(shapes.includes("Field") || shapes.includes("FormField"))) continue;
    addString(node.get("name"), true, add);
    const others = node.get("depends_on");
    if (others?.type === "array") for (const item of others.items) addString(item, false, add);
  }
  for (const use of linted.templates) {
    for (const { root } of use.template.reads) {
      const name = accountName(root);
      if (name === undefined || !("name" in root)) continue;
      add(name, use.node, {
        span: use.locate(root.name).span,
        isDefinition: false,
        rename: (text) => (/^[\w-]+$/.test(text) ? use.edit(root.name, text) : undefined),
      });
    }
  }
  for (const use of linted.expressions) {
    if (!rolesWithContext.includes(use.role)) continue;
    for (const name of namesOfContext(use.analysis.root)) {
      add(name.value, use.node, nameInExpression(use, { start: name.start, end: name.coreEnd }));
    }
  }
  return found;
}

function nameInExpression(use: ExpressionUse, span: Span): Occurrence {
  return {
    span: use.locate(span).span,
    isDefinition: false,
    rename: (name) => {
      const text = writeName(name);
      return text === undefined ? undefined : use.edit(span, text);
    },
  };
}

type Add = (name: string, node: Node, occurrence: Occurrence) => void;

function addString(node: Node | undefined, isDefinition: boolean, add: Add): void {
  if (node?.type === "string") add(node.value, node, stringOccurrence(node, isDefinition));
}

function stringOccurrence(node: StringNode, isDefinition: boolean): Occurrence {
  const span = node.view.spanToOuter({ start: 0, end: node.value.length });
  return { span, isDefinition, rename: (name) => replaceText(node, name) };
}

function keyOccurrence(member: Member, isDefinition: boolean): Occurrence {
  const { view, name } = member.key;
  const span = view.spanToOuter({ start: 0, end: name.length });
  return { span, isDefinition, rename: (text) => renameKey(member, text) };
}

/** Objects that refer to a resource and one of its methods. */
const referring = ["FormDataSource", "DocumentationRow", "AuditNote"] as const;

/** The names of resources and methods, and the references to them. */
function resourceNames(linted: LintedDocument): readonly Found[] {
  const found: Found[] = [];
  const add = (subject: string, node: Node, occurrence: Occurrence): void =>
    void found.push({ ...occurrence, subject, config: configOf(node, linted) });
  for (const [node, shapes] of linted.structure.shapes) {
    if (node.type !== "object") continue;
    const member = memberOf(node);
    if (shapes.includes("Resource") && member !== undefined) {
      add(`resource ${member.key.name}`, node, keyOccurrence(member, true));
    } else if (shapes.includes("ResourceMethod") && member !== undefined) {
      add(`method ${node.parent?.key ?? ""} ${member.key.name}`, node, keyOccurrence(member, true));
    } else if (referring.some((shape) => shapes.includes(shape))) addReference(node, add);
  }
  for (const { node } of linted.model.configs) {
    const tags = node.type === "object" ? node.get("tool_tags") : undefined;
    if (tags?.type !== "object") continue;
    for (const tag of tags.members) add(`resource ${tag.key.name}`, tag.value, keyOccurrence(tag, false));
  }
  return found;
}

function addReference(node: ObjectNode, add: Add): void {
  const [resource, method] = [node.get("resource"), node.get("method")];
  if (resource?.type !== "string") return;
  add(`resource ${resource.value}`, node, stringOccurrence(resource, false));
  if (method?.type === "string") {
    add(`method ${resource.value} ${method.value}`, node, stringOccurrence(method, false));
  }
}
