export { contains } from "./contains.js";
export { type TypeSchema, fromSchema } from "./from-schema.js";
export { join, propertyType } from "./join.js";
export { type Kind, except, hasKind, isNever, isOnly, kinds, listed, singleLiteral } from "./members.js";
export { printType } from "./print-type.js";
export { truthOf } from "./truth.js";
export { typeOf } from "./type-of.js";
export {
  ANY,
  type LiteralSet,
  NEVER,
  NOTHING,
  NULL,
  type ObjectType,
  type Type,
  isListed,
  objectType,
} from "./type.js";
