import type { Operator } from "./operator.js";
import { action } from "./operators/action.js";
import { auth } from "./operators/auth.js";
import { brokenText } from "./operators/broken-text.js";
import { documentation } from "./operators/documentation.js";
import { expressionMeaning } from "./operators/expression-meaning.js";
import { expressionSyntax } from "./operators/expression-syntax.js";
import { habits } from "./operators/habits.js";
import { nesting } from "./operators/nesting.js";
import { override } from "./operators/override.js";
import { pagination } from "./operators/pagination.js";
import { placeholder } from "./operators/placeholder.js";
import { resource } from "./operators/resource.js";
import { structure } from "./operators/structure.js";
import { syntax } from "./operators/syntax.js";
import { webhook } from "./operators/webhook.js";

/** Every way to damage a document, by area. */
export const operators: readonly Operator[] = [
  ...syntax,
  ...brokenText,
  ...structure,
  ...nesting,
  ...expressionSyntax,
  ...expressionMeaning,
  ...habits,
  ...placeholder,
  ...auth,
  ...pagination,
  ...webhook,
  ...resource,
  ...action,
  ...documentation,
  ...override,
];
