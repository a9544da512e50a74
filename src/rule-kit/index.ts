// What rules are made of: how to define them, to report and to fix, and what they see of a document.
export { editText } from "../document/edit-text.js";
export { locateKey, locateOwner, locatePart, locateText, locateValue, type Location } from "../document/location.js";
export type { SourceDocument } from "../document/source-document.js";
export type { Member, Node, ObjectNode, StringNode } from "../document/tree.js";
export type { Config } from "../model/config.js";
export { EffectiveMethod } from "../model/effective-method.js";
export type { Model } from "../model/model.js";
export type { Place } from "../model/place.js";
export type { Read } from "../model/reads.js";
export type { Request } from "../model/request.js";
export type { ExpressionUse, TemplateUse } from "../model/sites.js";
export { Value } from "../model/value.js";
export type { Edit } from "../text/edit.js";
export { didYouMean } from "./did-you-mean.js";
export { hasNoDefect } from "./expression-defects.js";
export type { Confidence, Finding, Fix, FixTier, Message, RelatedLocation, Severity } from "./finding.js";
export {
  fixOf,
  insertMember,
  removeMember,
  renameKey,
  replaceText,
  replaceValue,
  sourceOf,
  wrapInList,
} from "./fixes.js";
export { headerListeners, type WrittenHeader } from "./header-listeners.js";
export { isJsonObject, jsonOf } from "./json-text.js";
export { hasUnknownKeyFor, isSure, type Lack } from "./lack.js";
export type { LintedDocument } from "./linted-document.js";
export type { JudgedExpression, ProblemReport } from "./problem-report.js";
export { problemRule } from "./problem-rule.js";
export { comparedWithStatus, isStatus } from "../hints/status.js";
export { defineRule, type RuleContext } from "./rule.js";
export { urlListeners } from "./url-listeners.js";
