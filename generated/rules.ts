// Made of src/rules by `npm run generate`: do not edit.
import type { Rule } from "../src/rules/rule.js";
import authBasicWithoutFields from "../src/rules/auth/basic-without-fields.js";
import authBearerWithoutTokenSource from "../src/rules/auth/bearer-without-token-source.js";
import authDuplicateField from "../src/rules/auth/duplicate-field.js";
import authFormatKeyMismatch from "../src/rules/auth/format-key-mismatch.js";
import authHeaderForms from "../src/rules/auth/header-forms.js";
import authSelectWithoutOptions from "../src/rules/auth/select-without-options.js";
import paginationForeignConfigKey from "../src/rules/pagination/foreign-config-key.js";
import paginationIncompleteDynamic from "../src/rules/pagination/incomplete-dynamic.js";
import paginationParameterSetTwice from "../src/rules/pagination/parameter-set-twice.js";
import placeholderEmbeddedNull from "../src/rules/placeholder/embedded-null.js";
import placeholderForeignSyntax from "../src/rules/placeholder/foreign-syntax.js";
import placeholderMalformed from "../src/rules/placeholder/malformed.js";
import placeholderMergeWithoutJson from "../src/rules/placeholder/merge-without-json.js";
import placeholderMissingOauth from "../src/rules/placeholder/missing-oauth.js";
import placeholderNotInEveryFormat from "../src/rules/placeholder/not-in-every-format.js";
import placeholderPrefixedRoot from "../src/rules/placeholder/prefixed-root.js";
import placeholderSpacedFlag from "../src/rules/placeholder/spaced-flag.js";
import placeholderTypeInDefault from "../src/rules/placeholder/type-in-default.js";
import placeholderUndeclared from "../src/rules/placeholder/undeclared.js";
import placeholderUnknownRoot from "../src/rules/placeholder/unknown-root.js";
import placeholderUnknownType from "../src/rules/placeholder/unknown-type.js";
import placeholderWrongScope from "../src/rules/placeholder/wrong-scope.js";
import schemaConstraint from "../src/rules/schema/constraint.js";
import schemaDeprecatedSpelling from "../src/rules/schema/deprecated-spelling.js";
import schemaDuplicateKey from "../src/rules/schema/duplicate-key.js";
import schemaEnum from "../src/rules/schema/enum.js";
import schemaJsonDialect from "../src/rules/schema/json-dialect.js";
import schemaMethodCase from "../src/rules/schema/method-case.js";
import schemaMissingSection from "../src/rules/schema/missing-section.js";
import schemaRequired from "../src/rules/schema/required.js";
import schemaSyntax from "../src/rules/schema/syntax.js";
import schemaTooDeep from "../src/rules/schema/too-deep.js";
import schemaType from "../src/rules/schema/type.js";
import schemaUnknownKind from "../src/rules/schema/unknown-kind.js";
import schemaUnknownProperty from "../src/rules/schema/unknown-property.js";
import webhookPartWithoutReference from "../src/rules/webhook/part-without-reference.js";
import webhookUnknownReference from "../src/rules/webhook/unknown-reference.js";

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  authBasicWithoutFields,
  authBearerWithoutTokenSource,
  authDuplicateField,
  authFormatKeyMismatch,
  authHeaderForms,
  authSelectWithoutOptions,
  paginationForeignConfigKey,
  paginationIncompleteDynamic,
  paginationParameterSetTwice,
  placeholderEmbeddedNull,
  placeholderForeignSyntax,
  placeholderMalformed,
  placeholderMergeWithoutJson,
  placeholderMissingOauth,
  placeholderNotInEveryFormat,
  placeholderPrefixedRoot,
  placeholderSpacedFlag,
  placeholderTypeInDefault,
  placeholderUndeclared,
  placeholderUnknownRoot,
  placeholderUnknownType,
  placeholderWrongScope,
  schemaConstraint,
  schemaDeprecatedSpelling,
  schemaDuplicateKey,
  schemaEnum,
  schemaJsonDialect,
  schemaMethodCase,
  schemaMissingSection,
  schemaRequired,
  schemaSyntax,
  schemaTooDeep,
  schemaType,
  schemaUnknownKind,
  schemaUnknownProperty,
  webhookPartWithoutReference,
  webhookUnknownReference,
];
