// Made of src/rules by `npm run generate`: do not edit.
import type { Rule } from "../src/rule-kit/rule.js";
import actionFormDependency from "../src/rules/action/form-dependency.js";
import actionFormOptionsList from "../src/rules/action/form-options-list.js";
import actionMisspeltHook from "../src/rules/action/misspelt-hook.js";
import actionRequestWithoutPath from "../src/rules/action/request-without-path.js";
import actionUnknownSource from "../src/rules/action/unknown-source.js";
import apiAuthentication from "../src/rules/api/authentication.js";
import apiBodyShape from "../src/rules/api/body-shape.js";
import apiDeprecatedOperation from "../src/rules/api/deprecated-operation.js";
import apiMissingParameter from "../src/rules/api/missing-parameter.js";
import apiPageSize from "../src/rules/api/page-size.js";
import apiPaginationParameter from "../src/rules/api/pagination-parameter.js";
import apiPaginationPath from "../src/rules/api/pagination-path.js";
import apiParameterValue from "../src/rules/api/parameter-value.js";
import apiResponsePath from "../src/rules/api/response-path.js";
import apiServer from "../src/rules/api/server.js";
import apiStatus from "../src/rules/api/status.js";
import apiTokenUrl from "../src/rules/api/token-url.js";
import apiUnknownField from "../src/rules/api/unknown-field.js";
import apiUnknownOperation from "../src/rules/api/unknown-operation.js";
import apiUnknownParameter from "../src/rules/api/unknown-parameter.js";
import apiUnknownScope from "../src/rules/api/unknown-scope.js";
import apiUnusableDescription from "../src/rules/api/unusable-description.js";
import authBadPattern from "../src/rules/auth/bad-pattern.js";
import authBasicNotEncoded from "../src/rules/auth/basic-not-encoded.js";
import authBasicWithoutFields from "../src/rules/auth/basic-without-fields.js";
import authBearerWithoutTokenSource from "../src/rules/auth/bearer-without-token-source.js";
import authClientFieldName from "../src/rules/auth/client-field-name.js";
import authColonInUsername from "../src/rules/auth/colon-in-username.js";
import authDuplicateField from "../src/rules/auth/duplicate-field.js";
import authForeignOauthOption from "../src/rules/auth/foreign-oauth-option.js";
import authFormatKeyMismatch from "../src/rules/auth/format-key-mismatch.js";
import authGrantType from "../src/rules/auth/grant-type.js";
import authHardCodedSecret from "../src/rules/auth/hard-coded-secret.js";
import authHeaderForms from "../src/rules/auth/header-forms.js";
import authHeaderSetTwice from "../src/rules/auth/header-set-twice.js";
import authInsecureUrl from "../src/rules/auth/insecure-url.js";
import authJoinedScopes from "../src/rules/auth/joined-scopes.js";
import authMisspeltField from "../src/rules/auth/misspelt-field.js";
import authMisspeltScope from "../src/rules/auth/misspelt-scope.js";
import authNoAuthWithAuthorization from "../src/rules/auth/no-auth-with-authorization.js";
import authNothingSent from "../src/rules/auth/nothing-sent.js";
import authOauthParameter from "../src/rules/auth/oauth-parameter.js";
import authOauthVersion from "../src/rules/auth/oauth-version.js";
import authQuotedCredential from "../src/rules/auth/quoted-credential.js";
import authSchemeDoubled from "../src/rules/auth/scheme-doubled.js";
import authSelectWithoutOptions from "../src/rules/auth/select-without-options.js";
import authSelfContradictingField from "../src/rules/auth/self-contradicting-field.js";
import authSwappedCredential from "../src/rules/auth/swapped-credential.js";
import authTokenUrl from "../src/rules/auth/token-url.js";
import authUnmaskedSecret from "../src/rules/auth/unmasked-secret.js";
import authUnusedField from "../src/rules/auth/unused-field.js";
import authWrongToken from "../src/rules/auth/wrong-token.js";
import configurationUnusableFile from "../src/rules/configuration/unusable-file.js";
import documentationBadSchema from "../src/rules/documentation/bad-schema.js";
import documentationPoorDescription from "../src/rules/documentation/poor-description.js";
import documentationUnknownTarget from "../src/rules/documentation/unknown-target.js";
import jsonataAlwaysError from "../src/rules/jsonata/always-error.js";
import jsonataAlwaysThrows from "../src/rules/jsonata/always-throws.js";
import jsonataArguments from "../src/rules/jsonata/arguments.js";
import jsonataConstant from "../src/rules/jsonata/constant.js";
import jsonataContextAfterBinding from "../src/rules/jsonata/context-after-binding.js";
import jsonataContradiction from "../src/rules/jsonata/contradiction.js";
import jsonataCostly from "../src/rules/jsonata/costly.js";
import jsonataCountOfSingle from "../src/rules/jsonata/count-of-single.js";
import jsonataDuplicateKey from "../src/rules/jsonata/duplicate-key.js";
import jsonataEngineBug from "../src/rules/jsonata/engine-bug.js";
import jsonataForeignDialect from "../src/rules/jsonata/foreign-dialect.js";
import jsonataHeaderCase from "../src/rules/jsonata/header-case.js";
import jsonataHttpDate from "../src/rules/jsonata/http-date.js";
import jsonataHyphenatedName from "../src/rules/jsonata/hyphenated-name.js";
import jsonataImpossibleComparison from "../src/rules/jsonata/impossible-comparison.js";
import jsonataJsLiteral from "../src/rules/jsonata/js-literal.js";
import jsonataLetterCase from "../src/rules/jsonata/letter-case.js";
import jsonataLimitHeader from "../src/rules/jsonata/limit-header.js";
import jsonataLiteralArgument from "../src/rules/jsonata/literal-argument.js";
import jsonataLodashLambda from "../src/rules/jsonata/lodash-lambda.js";
import jsonataLookalikeCharacter from "../src/rules/jsonata/lookalike-character.js";
import jsonataMethodCall from "../src/rules/jsonata/method-call.js";
import jsonataMisjudgedStatus from "../src/rules/jsonata/misjudged-status.js";
import jsonataMisplacedIndex from "../src/rules/jsonata/misplaced-index.js";
import jsonataMisspeltField from "../src/rules/jsonata/misspelt-field.js";
import jsonataMisspeltGuard from "../src/rules/jsonata/misspelt-guard.js";
import jsonataMisspeltHeader from "../src/rules/jsonata/misspelt-header.js";
import jsonataNotAnExpression from "../src/rules/jsonata/not-an-expression.js";
import jsonataNotOfMissing from "../src/rules/jsonata/not-of-missing.js";
import jsonataNumberAsCondition from "../src/rules/jsonata/number-as-condition.js";
import jsonataNumberComparator from "../src/rules/jsonata/number-comparator.js";
import jsonataOldContract from "../src/rules/jsonata/old-contract.js";
import jsonataOperandType from "../src/rules/jsonata/operand-type.js";
import jsonataPlaceholder from "../src/rules/jsonata/placeholder.js";
import jsonataPlusOnText from "../src/rules/jsonata/plus-on-text.js";
import jsonataPrecedence from "../src/rules/jsonata/precedence.js";
import jsonataResetUnit from "../src/rules/jsonata/reset-unit.js";
import jsonataResultName from "../src/rules/jsonata/result-name.js";
import jsonataResultType from "../src/rules/jsonata/result-type.js";
import jsonataRootInItem from "../src/rules/jsonata/root-in-item.js";
import jsonataShadowedVariable from "../src/rules/jsonata/shadowed-variable.js";
import jsonataSiblingBinding from "../src/rules/jsonata/sibling-binding.js";
import jsonataSingletonArray from "../src/rules/jsonata/singleton-array.js";
import jsonataStepAfterGroup from "../src/rules/jsonata/step-after-group.js";
import jsonataStringPredicate from "../src/rules/jsonata/string-predicate.js";
import jsonataSyntax from "../src/rules/jsonata/syntax.js";
import jsonataTemplateLiteral from "../src/rules/jsonata/template-literal.js";
import jsonataTooComplex from "../src/rules/jsonata/too-complex.js";
import jsonataUnboundVariable from "../src/rules/jsonata/unbound-variable.js";
import jsonataUnguardedNumber from "../src/rules/jsonata/unguarded-number.js";
import jsonataUnknownFunction from "../src/rules/jsonata/unknown-function.js";
import jsonataUnknownPath from "../src/rules/jsonata/unknown-path.js";
import jsonataUnquotedKey from "../src/rules/jsonata/unquoted-key.js";
import jsonataUnsafeRegex from "../src/rules/jsonata/unsafe-regex.js";
import jsonataUnusedVariable from "../src/rules/jsonata/unused-variable.js";
import jsonataUnwrappedData from "../src/rules/jsonata/unwrapped-data.js";
import jsonataValueAsCondition from "../src/rules/jsonata/value-as-condition.js";
import jsonataVariableAsStep from "../src/rules/jsonata/variable-as-step.js";
import overrideForeignKey from "../src/rules/override/foreign-key.js";
import overrideTypeChange from "../src/rules/override/type-change.js";
import overrideUnknownTarget from "../src/rules/override/unknown-target.js";
import paginationBodyCursorOnGet from "../src/rules/pagination/body-cursor-on-get.js";
import paginationCursorByHand from "../src/rules/pagination/cursor-by-hand.js";
import paginationCursorMissesExample from "../src/rules/pagination/cursor-misses-example.js";
import paginationEmptyCursor from "../src/rules/pagination/empty-cursor.js";
import paginationEndlessLoop from "../src/rules/pagination/endless-loop.js";
import paginationForeignConfigKey from "../src/rules/pagination/foreign-config-key.js";
import paginationHeaderCursorCase from "../src/rules/pagination/header-cursor-case.js";
import paginationIncompleteDynamic from "../src/rules/pagination/incomplete-dynamic.js";
import paginationInvertedHasNext from "../src/rules/pagination/inverted-has-next.js";
import paginationKeyBesideVariables from "../src/rules/pagination/key-beside-variables.js";
import paginationLimitOverMax from "../src/rules/pagination/limit-over-max.js";
import paginationLinkAsCursor from "../src/rules/pagination/link-as-cursor.js";
import paginationListWithoutPagination from "../src/rules/pagination/list-without-pagination.js";
import paginationOnItemMethod from "../src/rules/pagination/on-item-method.js";
import paginationParameterName from "../src/rules/pagination/parameter-name.js";
import paginationParameterSetTwice from "../src/rules/pagination/parameter-set-twice.js";
import paginationPathLanguage from "../src/rules/pagination/path-language.js";
import paginationStrategyName from "../src/rules/pagination/strategy-name.js";
import placeholderDoubledScheme from "../src/rules/placeholder/doubled-scheme.js";
import placeholderEmbeddedJson from "../src/rules/placeholder/embedded-json.js";
import placeholderEmbeddedNull from "../src/rules/placeholder/embedded-null.js";
import placeholderExpressionInTemplate from "../src/rules/placeholder/expression-in-template.js";
import placeholderForeignSyntax from "../src/rules/placeholder/foreign-syntax.js";
import placeholderInKey from "../src/rules/placeholder/in-key.js";
import placeholderLiteralLeftInRequest from "../src/rules/placeholder/literal-left-in-request.js";
import placeholderMalformed from "../src/rules/placeholder/malformed.js";
import placeholderMergeWithoutJson from "../src/rules/placeholder/merge-without-json.js";
import placeholderMissingOauth from "../src/rules/placeholder/missing-oauth.js";
import placeholderMisspeltInput from "../src/rules/placeholder/misspelt-input.js";
import placeholderMisspeltMerge from "../src/rules/placeholder/misspelt-merge.js";
import placeholderNotInEveryFormat from "../src/rules/placeholder/not-in-every-format.js";
import placeholderObjectAsText from "../src/rules/placeholder/object-as-text.js";
import placeholderOppositeValue from "../src/rules/placeholder/opposite-value.js";
import placeholderOptionalInUrl from "../src/rules/placeholder/optional-in-url.js";
import placeholderPrefixedRoot from "../src/rules/placeholder/prefixed-root.js";
import placeholderSecretInUrl from "../src/rules/placeholder/secret-in-url.js";
import placeholderSpacedFlag from "../src/rules/placeholder/spaced-flag.js";
import placeholderTypeInDefault from "../src/rules/placeholder/type-in-default.js";
import placeholderUndeclared from "../src/rules/placeholder/undeclared.js";
import placeholderUnknownRoot from "../src/rules/placeholder/unknown-root.js";
import placeholderUnknownType from "../src/rules/placeholder/unknown-type.js";
import placeholderWrongScope from "../src/rules/placeholder/wrong-scope.js";
import resourceAbsolutePath from "../src/rules/resource/absolute-path.js";
import resourceBodyOnGet from "../src/rules/resource/body-on-get.js";
import resourceBrokenUrl from "../src/rules/resource/broken-url.js";
import resourceContentTypeConflict from "../src/rules/resource/content-type-conflict.js";
import resourceContradictoryFlags from "../src/rules/resource/contradictory-flags.js";
import resourceDuplicateEndpoint from "../src/rules/resource/duplicate-endpoint.js";
import resourceDuplicatedSegment from "../src/rules/resource/duplicated-segment.js";
import resourceExampleNotJson from "../src/rules/resource/example-not-json.js";
import resourceExpressionFailsOnExample from "../src/rules/resource/expression-fails-on-example.js";
import resourceExpressionMisreadsExample from "../src/rules/resource/expression-misreads-example.js";
import resourceGraphqlSelection from "../src/rules/resource/graphql-selection.js";
import resourceGraphqlSyntax from "../src/rules/resource/graphql-syntax.js";
import resourceGraphqlVariables from "../src/rules/resource/graphql-variables.js";
import resourceIdInCollection from "../src/rules/resource/id-in-collection.js";
import resourceInlineSchema from "../src/rules/resource/inline-schema.js";
import resourceInvalidHeader from "../src/rules/resource/invalid-header.js";
import resourceItemWithoutId from "../src/rules/resource/item-without-id.js";
import resourceJsonInString from "../src/rules/resource/json-in-string.js";
import resourceLeftoverScaffold from "../src/rules/resource/leftover-scaffold.js";
import resourceMediaType from "../src/rules/resource/media-type.js";
import resourceMethodNameCase from "../src/rules/resource/method-name-case.js";
import resourceMissingDescription from "../src/rules/resource/missing-description.js";
import resourceMisspeltHeader from "../src/rules/resource/misspelt-header.js";
import resourceMisspeltHost from "../src/rules/resource/misspelt-host.js";
import resourceMisspeltName from "../src/rules/resource/misspelt-name.js";
import resourceMisspeltParameter from "../src/rules/resource/misspelt-parameter.js";
import resourceMisspeltResource from "../src/rules/resource/misspelt-resource.js";
import resourceNoncanonicalId from "../src/rules/resource/noncanonical-id.js";
import resourceNumberedMethod from "../src/rules/resource/numbered-method.js";
import resourceOtherResource from "../src/rules/resource/other-resource.js";
import resourcePoorDescription from "../src/rules/resource/poor-description.js";
import resourceQueryInPath from "../src/rules/resource/query-in-path.js";
import resourceResponsePathBeforeList from "../src/rules/resource/response-path-before-list.js";
import resourceResponsePathMissesExample from "../src/rules/resource/response-path-misses-example.js";
import resourceSlashJoint from "../src/rules/resource/slash-joint.js";
import resourceUnknownTaggedResource from "../src/rules/resource/unknown-tagged-resource.js";
import resourceUnseenGraphqlErrors from "../src/rules/resource/unseen-graphql-errors.js";
import resourceVerbMismatch from "../src/rules/resource/verb-mismatch.js";
import resourceXmlTags from "../src/rules/resource/xml-tags.js";
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
import suppressionUnused from "../src/rules/suppression/unused.js";
import suppressionWithoutReason from "../src/rules/suppression/without-reason.js";
import webhookCompareWith from "../src/rules/webhook/compare-with.js";
import webhookHeaderCase from "../src/rules/webhook/header-case.js";
import webhookOperatorInPart from "../src/rules/webhook/operator-in-part.js";
import webhookPartWithoutReference from "../src/rules/webhook/part-without-reference.js";
import webhookSignsItself from "../src/rules/webhook/signs-itself.js";
import webhookUnknownReference from "../src/rules/webhook/unknown-reference.js";
import webhookUnverified from "../src/rules/webhook/unverified.js";
import webhookVendorScheme from "../src/rules/webhook/vendor-scheme.js";
import webhookVerifyWithoutResponse from "../src/rules/webhook/verify-without-response.js";

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  actionFormDependency,
  actionFormOptionsList,
  actionMisspeltHook,
  actionRequestWithoutPath,
  actionUnknownSource,
  apiAuthentication,
  apiBodyShape,
  apiDeprecatedOperation,
  apiMissingParameter,
  apiPageSize,
  apiPaginationParameter,
  apiPaginationPath,
  apiParameterValue,
  apiResponsePath,
  apiServer,
  apiStatus,
  apiTokenUrl,
  apiUnknownField,
  apiUnknownOperation,
  apiUnknownParameter,
  apiUnknownScope,
  apiUnusableDescription,
  authBadPattern,
  authBasicNotEncoded,
  authBasicWithoutFields,
  authBearerWithoutTokenSource,
  authClientFieldName,
  authColonInUsername,
  authDuplicateField,
  authForeignOauthOption,
  authFormatKeyMismatch,
  authGrantType,
  authHardCodedSecret,
  authHeaderForms,
  authHeaderSetTwice,
  authInsecureUrl,
  authJoinedScopes,
  authMisspeltField,
  authMisspeltScope,
  authNoAuthWithAuthorization,
  authNothingSent,
  authOauthParameter,
  authOauthVersion,
  authQuotedCredential,
  authSchemeDoubled,
  authSelectWithoutOptions,
  authSelfContradictingField,
  authSwappedCredential,
  authTokenUrl,
  authUnmaskedSecret,
  authUnusedField,
  authWrongToken,
  configurationUnusableFile,
  documentationBadSchema,
  documentationPoorDescription,
  documentationUnknownTarget,
  jsonataAlwaysError,
  jsonataAlwaysThrows,
  jsonataArguments,
  jsonataConstant,
  jsonataContextAfterBinding,
  jsonataContradiction,
  jsonataCostly,
  jsonataCountOfSingle,
  jsonataDuplicateKey,
  jsonataEngineBug,
  jsonataForeignDialect,
  jsonataHeaderCase,
  jsonataHttpDate,
  jsonataHyphenatedName,
  jsonataImpossibleComparison,
  jsonataJsLiteral,
  jsonataLetterCase,
  jsonataLimitHeader,
  jsonataLiteralArgument,
  jsonataLodashLambda,
  jsonataLookalikeCharacter,
  jsonataMethodCall,
  jsonataMisjudgedStatus,
  jsonataMisplacedIndex,
  jsonataMisspeltField,
  jsonataMisspeltGuard,
  jsonataMisspeltHeader,
  jsonataNotAnExpression,
  jsonataNotOfMissing,
  jsonataNumberAsCondition,
  jsonataNumberComparator,
  jsonataOldContract,
  jsonataOperandType,
  jsonataPlaceholder,
  jsonataPlusOnText,
  jsonataPrecedence,
  jsonataResetUnit,
  jsonataResultName,
  jsonataResultType,
  jsonataRootInItem,
  jsonataShadowedVariable,
  jsonataSiblingBinding,
  jsonataSingletonArray,
  jsonataStepAfterGroup,
  jsonataStringPredicate,
  jsonataSyntax,
  jsonataTemplateLiteral,
  jsonataTooComplex,
  jsonataUnboundVariable,
  jsonataUnguardedNumber,
  jsonataUnknownFunction,
  jsonataUnknownPath,
  jsonataUnquotedKey,
  jsonataUnsafeRegex,
  jsonataUnusedVariable,
  jsonataUnwrappedData,
  jsonataValueAsCondition,
  jsonataVariableAsStep,
  overrideForeignKey,
  overrideTypeChange,
  overrideUnknownTarget,
  paginationBodyCursorOnGet,
  paginationCursorByHand,
  paginationCursorMissesExample,
  paginationEmptyCursor,
  paginationEndlessLoop,
  paginationForeignConfigKey,
  paginationHeaderCursorCase,
  paginationIncompleteDynamic,
  paginationInvertedHasNext,
  paginationKeyBesideVariables,
  paginationLimitOverMax,
  paginationLinkAsCursor,
  paginationListWithoutPagination,
  paginationOnItemMethod,
  paginationParameterName,
  paginationParameterSetTwice,
  paginationPathLanguage,
  paginationStrategyName,
  placeholderDoubledScheme,
  placeholderEmbeddedJson,
  placeholderEmbeddedNull,
  placeholderExpressionInTemplate,
  placeholderForeignSyntax,
  placeholderInKey,
  placeholderLiteralLeftInRequest,
  placeholderMalformed,
  placeholderMergeWithoutJson,
  placeholderMissingOauth,
  placeholderMisspeltInput,
  placeholderMisspeltMerge,
  placeholderNotInEveryFormat,
  placeholderObjectAsText,
  placeholderOppositeValue,
  placeholderOptionalInUrl,
  placeholderPrefixedRoot,
  placeholderSecretInUrl,
  placeholderSpacedFlag,
  placeholderTypeInDefault,
  placeholderUndeclared,
  placeholderUnknownRoot,
  placeholderUnknownType,
  placeholderWrongScope,
  resourceAbsolutePath,
  resourceBodyOnGet,
  resourceBrokenUrl,
  resourceContentTypeConflict,
  resourceContradictoryFlags,
  resourceDuplicateEndpoint,
  resourceDuplicatedSegment,
  resourceExampleNotJson,
  resourceExpressionFailsOnExample,
  resourceExpressionMisreadsExample,
  resourceGraphqlSelection,
  resourceGraphqlSyntax,
  resourceGraphqlVariables,
  resourceIdInCollection,
  resourceInlineSchema,
  resourceInvalidHeader,
  resourceItemWithoutId,
  resourceJsonInString,
  resourceLeftoverScaffold,
  resourceMediaType,
  resourceMethodNameCase,
  resourceMissingDescription,
  resourceMisspeltHeader,
  resourceMisspeltHost,
  resourceMisspeltName,
  resourceMisspeltParameter,
  resourceMisspeltResource,
  resourceNoncanonicalId,
  resourceNumberedMethod,
  resourceOtherResource,
  resourcePoorDescription,
  resourceQueryInPath,
  resourceResponsePathBeforeList,
  resourceResponsePathMissesExample,
  resourceSlashJoint,
  resourceUnknownTaggedResource,
  resourceUnseenGraphqlErrors,
  resourceVerbMismatch,
  resourceXmlTags,
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
  suppressionUnused,
  suppressionWithoutReason,
  webhookCompareWith,
  webhookHeaderCase,
  webhookOperatorInPart,
  webhookPartWithoutReference,
  webhookSignsItself,
  webhookUnknownReference,
  webhookUnverified,
  webhookVendorScheme,
  webhookVerifyWithoutResponse,
];
