// Made of the schemas in schema/ by `npm run generate`: do not edit.
import type { Shape, ShapeIndex } from "../src/schema/shape.js";

/** The kinds of documents, in the order in which they are listed to people. */
export const documentKinds = ["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"] as const;

/** What a document is: which root of the schema it has. */
export type DocumentKind = (typeof documentKinds)[number];

/** What the walk can start from: a document, the tool's own configuration, or a JSON Schema. */
export type RootName = DocumentKind | "intlint-config" | "json-schema";

/** Which input and result an expression has. */
export type Role = "error" | "rate-limit-detected" | "retry-after" | "rate-limit-headers" | "authorization" | "pagination-initial" | "pagination-next" | "pagination-cursor" | "webhook-payload" | "webhook-verification" | "step";

/** What a placeholder may read where it stands. */
export type TemplateScope = "account" | "form" | "request";

/** The property names of every named shape, present spellings only. */
export interface ShapeKeys {
  Action: "steps";
  Actions: string;
  ApiKeyCredential: "format" | "config";
  ApiKeyCredentialConfig: "fields" | "documentation_link" | "permissions_text";
  AuditNote: "severity" | "section" | "source" | "resource" | "method" | "message";
  Authorization: "format" | "config";
  BasicAuthorization: "format" | "config";
  BasicAuthorizationConfig: "username" | "password";
  BasicSignatureVerification: "format" | "config";
  BearerAuthorization: "format" | "config";
  BearerAuthorizationConfig: "value";
  BearerSignatureVerification: "format" | "config";
  Config: "$schema" | "base_url" | "label" | "logo" | "icon" | "headers" | "query" | "query_array_format" | "credentials" | "authorization" | "pagination" | "rate_limit" | "resources" | "actions" | "webhook" | "error_expression" | "tool_tags" | "required_headers";
  ConfigUpdate: "$schema" | "base_url" | "label" | "logo" | "icon" | "headers" | "query" | "query_array_format" | "credentials" | "authorization" | "pagination" | "rate_limit" | "resources" | "actions" | "webhook" | "error_expression" | "tool_tags" | "required_headers";
  Credential: "format" | "config";
  CredentialMap: string;
  CredentialPartMap: "client" | "api_key" | "oauth2" | "oauth2_client_credentials" | "oauth" | "keka_oauth";
  CredentialParts: "format" | "config" | "client" | "api_key" | "oauth2" | "oauth2_client_credentials" | "oauth" | "keka_oauth";
  Credentials: string;
  CursorPagination: "format" | "config";
  CursorPaginationConfig: "cursor_path" | "prev_cursor_path" | "cursor_key" | "has_next_path" | "limit_key" | "max_limit" | "is_link" | "include_path" | "headers" | "add_to_body" | "limit_data_type" | "ignore_limit_in_pagination" | "cursor_path_object" | "use_content_hash" | "add_to_query" | "is_cursor_url_encoded" | "allow_empty_page_cursor";
  CustomFunction: "name" | "params" | "returns";
  DocumentationRow: "type" | "content" | "resource" | "method" | "authentication_method" | "integration_name";
  DynamicPagination: "format" | "config";
  DynamicPaginationConfig: "get_initial_pagination_values_expression" | "get_pagination_values_expression" | "get_cursor_from_response_expression";
  EnvironmentIntegration: "$schema" | "id" | "integration_id" | "environment_id" | "show_in_catalog" | "is_enabled" | "is_active" | "created_at" | "updated_at" | "integration" | "override";
  Field: "name" | "label" | "type" | "required" | "default" | "format" | "transform" | "placeholder" | "help_text" | "pattern" | "options";
  FieldOption: "label" | "value";
  FormConfig: "fields";
  FormDataSource: "type" | "resource" | "method" | "query";
  FormField: "name" | "label" | "type" | "help_text" | "disabled_text" | "placeholder" | "required" | "depends_on" | "data_source" | "options";
  FormFields: never;
  FormOptions: "value" | "label" | "subText";
  FormStep: "type" | "config";
  GetContextStep: "type" | "config";
  HeaderAuthorization: "format" | "config";
  HeaderAuthorizationConfig: "header_name" | "header_value" | "expression";
  Headers: string;
  HmacSignatureVerification: "format" | "config";
  Integration: "$schema" | "id" | "name" | "category" | "is_beta" | "config" | "version" | "team_id" | "sharing" | "created_at" | "updated_at" | "installed_environment" | "team" | "can_install" | "default_oauth_app_id";
  IntegrationCreate: "$schema" | "name" | "category" | "is_beta" | "sharing" | "config";
  IntegrationFile: "$schema" | "id" | "name" | "label" | "category" | "sharing" | "config" | "documentation" | "audit_notes";
  IntegrationUpdate: "$schema" | "version" | "name" | "category" | "is_beta" | "sharing" | "config";
  IntlintConfiguration: "$schema" | "preset" | "kinds" | "context" | "environmentVariables" | "functions" | "rules" | "exceptions";
  JsonSchema: "$schema" | "$id" | "$ref" | "$anchor" | "$dynamicRef" | "$dynamicAnchor" | "format" | "contentMediaType" | "contentEncoding" | "pattern" | "$comment" | "title" | "description" | "type" | "enum" | "examples" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" | "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minContains" | "maxContains" | "minProperties" | "maxProperties" | "required" | "properties" | "patternProperties" | "definitions" | "$defs" | "dependentSchemas" | "dependentRequired" | "dependencies" | "items" | "additionalProperties" | "unevaluatedProperties" | "additionalItems" | "unevaluatedItems" | "contains" | "propertyNames" | "contentSchema" | "not" | "if" | "then" | "else" | "prefixItems" | "allOf" | "anyOf" | "oneOf";
  JsonSchemaList: never;
  JsonSchemaMap: string;
  JwtSignatureVerification: "format" | "config";
  KekaOAuthCredential: "format" | "config";
  KekaOAuthCredentialConfig: "fields" | "documentation_link" | "permissions_text";
  LinkHeaderPagination: "format" | "config";
  List: "$schema" | "result" | "next_cursor" | "prev_cursor" | "limit" | "result_count" | "is_partial_response";
  MergeValue: never;
  MethodExamples: "response" | "query" | "body";
  OAuth1Credential: "format" | "config";
  OAuth1CredentialConfig: "requestTokenUrl" | "authorizeUrl" | "tokenUrl" | "fields" | "documentation_link" | "permissions_text";
  OAuth2ClientCredentialsCredential: "format" | "config";
  OAuth2ClientCredentialsCredentialConfig: "auth" | "client" | "options" | "scope" | "fields" | "tokenParams" | "tokenExpiryDuration" | "documentation_link" | "permissions_text";
  OAuth2Credential: "format" | "config";
  OAuth2CredentialConfig: "client" | "auth" | "options" | "scope" | "fields" | "params" | "tokenParams" | "refreshParams" | "tokenExpiryDuration" | "documentation_link" | "permissions_text";
  OAuth2Endpoints: "tokenHost" | "tokenPath" | "authorizeHost" | "authorizePath" | "refreshPath" | "revokePath";
  OAuth2TokenEndpoint: "tokenHost" | "tokenPath";
  OAuthClient: "id" | "secret" | "idParamName" | "secretParamName";
  OAuthOptions: "scopeSeparator" | "authorizationMethod" | "bodyFormat" | "credentialsEncodingMode";
  OffsetPagination: "format" | "config";
  OffsetPaginationConfig: "offset_key" | "limit_key";
  Override: "$schema" | "base_url" | "label" | "logo" | "icon" | "headers" | "query" | "query_array_format" | "actions" | "credentials" | "authorization" | "pagination" | "rate_limit" | "webhook" | "resources" | "error_expression" | "environment_variables";
  OverrideSettings: "$schema" | "base_url" | "label" | "logo" | "icon" | "headers" | "query" | "query_array_format" | "actions" | "credentials" | "authorization" | "pagination" | "rate_limit" | "webhook" | "resources" | "error_expression" | "environment_variables";
  PagePagination: "format" | "config";
  PagePaginationConfig: "page_key" | "limit_key";
  Pagination: "format" | "config";
  QueryValue: never;
  RangePagination: "format" | "config";
  RateLimit: "is_rate_limited" | "retry_after_header_expression" | "rate_limit_header_expression";
  RequestStep: "type" | "config";
  Resource: string;
  ResourceMethod: "path" | "method" | "base_url" | "headers" | "query" | "body" | "query_array_format" | "body_format" | "body_format_config" | "response_path" | "pagination_path" | "pagination" | "authorization" | "rate_limit" | "error_expression" | "add_query_to_body" | "ignore_body_in_pagination" | "ignore_body" | "set_body_to_null" | "no_auth" | "ignore_credentials_on_redirect" | "throw_error_on_parse_error" | "api_response_format" | "description" | "api_documentation_url" | "scopes" | "query_schema" | "body_schema" | "response_schema" | "examples";
  RuleException: "files" | "at" | "rules" | "reason";
  SetContextStep: "type" | "config";
  SignatureVerification: "format" | "config";
  Step: "type" | "config";
  Team: "id" | "name" | "domain" | "logo" | "is_verified" | "is_white_label" | "tos_link" | "allow_impersonation" | "created_at" | "updated_at";
  TemplateValue: string;
  TransformStep: "type" | "config";
  UpdateContextStep: "type" | "config";
  UpdateContextStepConfig: "expression";
  Webhook: "payload_transform" | "handle_verification" | "signature_verification";
  WebhookBasicSignatureVerificationConfig: "username" | "password" | "compare_with";
  WebhookBearerSignatureVerificationConfig: "secret" | "compare_with";
  WebhookHmacSignatureVerificationConfig: "algorithm" | "secret" | "parts" | "compare_with" | "string_type" | "verification_content" | "context_lookup_field_name" | "context_lookup_field_value";
  WebhookJwtSignatureVerificationConfig: "secret" | "compare_with" | "algorithm";
}

/** The name of a definition of the schema. */
export type ShapeName = keyof ShapeKeys;

/** What the walk needs of the schema; a shape is named by its index. */
export const shapes: readonly Shape[] = [
  {"name":"Config","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"credentials":10,"authorization":51,"pagination":86,"rate_limit":91,"resources":104,"actions":105,"webhook":150,"error_expression":99,"tool_tags":151,"required_headers":74},"rest":false},
  {"types":["string"]},
  {"types":["string"],"template":"account"},
  {"types":["string","null"]},
  {"name":"Headers","types":["object"],"rest":5},
  {"types":["string","null"],"template":"account"},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":7},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":6},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null]},
  {"name":"Credentials","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":50}},
  {"types":["string"],"values":["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"]},
  {"name":"Credential","types":["object"],"union":{"tag":"format","branches":{"api_key":13,"oauth2":25,"oauth2_client_credentials":40,"oauth":44,"keka_oauth":47}}},
  {"name":"ApiKeyCredential","types":["object"],"properties":{"format":14,"config":24},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["api_key"]},
  {"name":"Field","types":["object"],"properties":{"name":1,"label":1,"type":16,"required":17,"default":1,"format":18,"transform":19,"placeholder":1,"help_text":1,"pattern":1,"options":22},"rest":false,"required":["name","label","type"]},
  {"types":["string"],"values":["text","password","single_select"]},
  {"types":["boolean"]},
  {"types":["string","null"],"known":["email","number","uuid","url"]},
  {"types":["string","null"],"values":["lowercase","uppercase","sha256",null]},
  {"name":"FieldOption","types":["object"],"properties":{"label":1,"value":21},"rest":false,"required":["label","value"]},
  {"types":["string","number","boolean"]},
  {"types":["array"],"items":20},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":15},
  {"name":"ApiKeyCredentialConfig","types":["object"],"properties":{"fields":23,"documentation_link":1,"permissions_text":1},"rest":false,"required":["fields"]},
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":26,"config":39},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":2,"secret":2,"idParamName":2,"secretParamName":2}},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":2,"tokenPath":2,"authorizeHost":2,"authorizePath":2,"refreshPath":2,"revokePath":2},"required":["tokenHost"]},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":30,"bodyFormat":31,"credentialsEncodingMode":32}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":15},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":36},"rest":35,"items":35},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":2},
  {"types":["object"],"rest":35},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"properties":{"client":27,"auth":28,"options":29,"scope":33,"fields":34,"params":37,"tokenParams":37,"refreshParams":37,"tokenExpiryDuration":38,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":41,"config":43},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":2,"tokenPath":2},"required":["tokenHost"]},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"properties":{"auth":42,"client":27,"options":29,"scope":33,"fields":34,"tokenParams":37,"tokenExpiryDuration":38,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":45,"config":46},"rest":false,"required":["format"]},
  {"types":["string"],"values":["oauth"]},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":2,"authorizeUrl":2,"tokenUrl":2,"fields":34,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":48,"config":49},"rest":false,"required":["format"]},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":34,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12},"rest":12},
  {"name":"Authorization","types":["object"],"union":{"tag":"format","branches":{"bearer":52,"basic":55,"header":58}}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":53,"config":54},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":2,"token":2},"rest":false,"required":["value"],"oldKeys":{"token":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":56,"config":57},"rest":false,"required":["format"]},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":2,"password":2},"rest":false},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":59,"config":61},"rest":false,"required":["format"]},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":2,"header_value":2,"expression":60},"rest":false},
  {"name":"Pagination","types":["object"],"union":{"tag":"format","branches":{"page":63,"cursor":66,"link_header":72,"offset":75,"range":78,"dynamic":80}}},
  {"name":"PagePagination","types":["object"],"properties":{"format":64,"config":65},"rest":false,"required":["format"]},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":67,"config":71},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":68,"is_link":17,"include_path":17,"headers":69,"add_to_body":17,"limit_data_type":1,"ignore_limit_in_pagination":17,"cursor_path_object":70,"use_content_hash":17,"add_to_query":17,"is_cursor_url_encoded":17,"allow_empty_page_cursor":17,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":73,"config":74},"rest":false,"required":["format"]},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":76,"config":77},"rest":false,"required":["format"]},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":79,"config":74},"rest":false,"required":["format"]},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":81,"config":85},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":82,"get_pagination_values_expression":83,"get_cursor_from_response_expression":84}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":62}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":88,"retry_after_header_expression":89,"rate_limit_header_expression":90},"rest":false},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":87}},
  {"name":"Resource","types":["object"],"properties":{"list":93,"get":93,"create":93,"update":93,"delete":93},"rest":93},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"path":2,"method":94,"base_url":2,"headers":4,"query":95,"body":96,"query_array_format":97,"body_format":98,"body_format_config":74,"response_path":1,"pagination_path":1,"pagination":86,"authorization":51,"rate_limit":87,"error_expression":99,"add_query_to_body":17,"ignore_body_in_pagination":17,"ignore_body":17,"set_body_to_null":17,"no_auth":17,"ignore_credentials_on_redirect":17,"throw_error_on_parse_error":100,"api_response_format":101,"description":1,"api_documentation_url":1,"scopes":33,"query_schema":102,"body_schema":102,"response_schema":102,"examples":103},"rest":false,"required":["path"]},
  {"types":["string"],"values":["get","post","put","patch","delete"],"isLowerCase":true},
  {"types":["object"],"properties":{"$truto_merge":36},"rest":35},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":36},"rest":35,"items":35},
  {"types":["string"],"values":["comma","brackets","indices","repeat"]},
  {"types":["string"],"values":["json","form","multipart","raw","xml"]},
  {"types":["string","null"],"role":"error"},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false},
  {"types":["object"],"rest":92},
  {"name":"Actions","types":["object"],"properties":{"post_install":106,"post_connect_user_form":106,"refresh_token":106,"validation":106},"rest":106},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":107},"properties":{"steps":132},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"union":{"tag":"type","branches":{"request":108,"transform":110,"update_context":113,"set_context":116,"get_context":118,"form":121}}},
  {"name":"RequestStep","types":["object"],"properties":{"type":109,"config":93},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":111,"config":112},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"properties":{"type":114,"config":115},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":112}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":117,"config":37},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":119,"config":120},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":122,"config":131},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":124},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":125,"help_text":1,"disabled_text":1,"placeholder":1,"required":17,"depends_on":33,"data_source":126,"options":129},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"]},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":127,"resource":1,"method":128,"query":37}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":123},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":123,"else":130}},
  {"types":["array"],"items":107},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":134,"handle_verification":135,"signature_verification":136},"rest":false},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":137,"basic":143,"bearer":145,"jwt":147}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":138,"config":142},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":2},
  {"types":["string"],"known":["hex","base64"],"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":139,"secret":2,"parts":140,"compare_with":2,"string_type":141,"verification_content":2,"context_lookup_field_name":2,"context_lookup_field_value":2},"required":["algorithm","secret","parts","compare_with"]},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":56,"config":144},"rest":false,"required":["format","config"]},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":2,"password":2,"compare_with":2}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":53,"config":146},"rest":false,"required":["format","config"]},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":2,"compare_with":2}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":148,"config":149},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["jwt"]},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":2,"compare_with":2,"algorithm":2}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":133}},
  {"types":["object"],"rest":33},
  {"name":"Integration","types":["object"],"properties":{"$schema":1,"id":153,"name":1,"category":3,"is_beta":17,"config":0,"version":154,"team_id":153,"sharing":155,"created_at":156,"updated_at":156,"installed_environment":33,"team":157,"can_install":17,"default_oauth_app_id":3},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","expected":"Expected a UUID such as 4a4de828-f4db-4c9e-adfd-434e0864c3c7."}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","expected":"Expected a date and time such as 2021-08-10T10:00:00.000Z or 2024-01-01 00:00:00."}]},
  {"name":"Team","types":["object"],"properties":{"id":153,"name":1,"domain":3,"logo":3,"is_verified":17,"is_white_label":17,"tos_link":3,"allow_impersonation":17,"created_at":156,"updated_at":156}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":17,"sharing":155,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":154,"name":1,"category":1,"is_beta":17,"sharing":155,"config":160},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"id":153,"name":1,"label":1,"category":1,"sharing":155,"config":0,"documentation":164,"audit_notes":167},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":163,"content":1,"resource":3,"method":3,"authentication_method":3,"integration_name":3},"rest":false,"required":["type","content"]},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":162},
  {"name":"AuditNote","types":["object"],"properties":{"severity":166,"section":1,"source":1,"resource":3,"method":3,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":165},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":153,"integration_id":153,"environment_id":153,"show_in_catalog":17,"is_enabled":17,"is_active":17,"created_at":156,"updated_at":156,"integration":152,"override":174}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":170}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"actions":105,"credentials":171,"authorization":51,"pagination":86,"rate_limit":91,"webhook":150,"resources":104,"error_expression":99,"environment_variables":173},"rest":false},
  {"name":"CredentialParts","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":172}},
  {"name":"CredentialPartMap","types":["object"],"properties":{"client":27,"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12}},
  {"types":["object"],"rest":21},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":169}},
  {"name":"List","types":["object"],"properties":{"$schema":1,"result":177,"next_cursor":3,"prev_cursor":3,"limit":178,"result_count":178,"is_partial_response":100},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":168,"else":152}},
  {"types":["array"],"items":176},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"preset":180,"kinds":182,"context":33,"environmentVariables":33,"functions":185,"rules":187,"exceptions":190},"rest":false},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"types":["object"],"rest":181},
  {"name":"CustomFunction","types":["object"],"properties":{"name":184,"params":33,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]","expected":"Write the name without the dollar sign."}]},
  {"types":["array"],"items":183},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"types":["object"],"rest":186},
  {"name":"RuleException","types":["object"],"properties":{"files":1,"at":189,"rules":187,"reason":1},"rest":false,"required":["rules"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(/|$)","expected":"Begin the pointer with a slash."}]},
  {"types":["array"],"items":188},
  {"choice":{"when":{},"then":192}},
  {"name":"JsonSchema","types":["object","boolean"],"properties":{"$schema":1,"$id":1,"$ref":1,"$anchor":1,"$dynamicRef":1,"$dynamicAnchor":1,"format":1,"contentMediaType":1,"contentEncoding":1,"pattern":1,"$comment":193,"title":193,"description":193,"type":196,"enum":197,"examples":197,"deprecated":17,"readOnly":17,"writeOnly":17,"uniqueItems":17,"multipleOf":198,"minimum":198,"maximum":198,"exclusiveMinimum":199,"exclusiveMaximum":199,"minLength":200,"maxLength":200,"minItems":200,"maxItems":200,"minContains":200,"maxContains":200,"minProperties":200,"maxProperties":200,"required":33,"properties":201,"patternProperties":201,"definitions":201,"$defs":201,"dependentSchemas":201,"dependentRequired":151,"dependencies":203,"items":205,"additionalProperties":192,"unevaluatedProperties":192,"additionalItems":192,"unevaluatedItems":192,"contains":192,"propertyNames":192,"contentSchema":192,"not":192,"if":192,"then":192,"else":192,"prefixItems":204,"allOf":204,"anyOf":204,"oneOf":204}},
  {"types":["string","null"]},
  {"types":["string"],"values":["array","boolean","integer","null","number","object","string"]},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":194},
  {"choice":{"when":{"types":["array"]},"then":195,"else":194}},
  {"types":["array"]},
  {"types":["number"]},
  {"types":["number","boolean"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":0}]},
  {"name":"JsonSchemaMap","types":["object"],"rest":192},
  {"choice":{"when":{"types":["array"]},"then":33,"else":192}},
  {"types":["object"],"rest":202},
  {"name":"JsonSchemaList","types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":192},
  {"choice":{"when":{"types":["array"]},"then":204,"else":192}},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":152,"integration-create":158,"integration-update":159,"integration-file":161,"environment-integration":168,"override":169,"list":175,"intlint-config":179,"json-schema":191};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":106,"Actions":105,"ApiKeyCredential":13,"ApiKeyCredentialConfig":24,"AuditNote":165,"Authorization":51,"BasicAuthorization":55,"BasicAuthorizationConfig":57,"BasicSignatureVerification":143,"BearerAuthorization":52,"BearerAuthorizationConfig":54,"BearerSignatureVerification":145,"Config":0,"ConfigUpdate":160,"Credential":12,"CredentialMap":50,"CredentialPartMap":172,"CredentialParts":171,"Credentials":10,"CursorPagination":66,"CursorPaginationConfig":71,"CustomFunction":183,"DocumentationRow":162,"DynamicPagination":80,"DynamicPaginationConfig":85,"EnvironmentIntegration":168,"Field":15,"FieldOption":20,"FormConfig":130,"FormDataSource":126,"FormField":124,"FormFields":123,"FormOptions":129,"FormStep":121,"GetContextStep":118,"HeaderAuthorization":58,"HeaderAuthorizationConfig":61,"Headers":4,"HmacSignatureVerification":137,"Integration":152,"IntegrationCreate":158,"IntegrationFile":161,"IntegrationUpdate":159,"IntlintConfiguration":179,"JsonSchema":192,"JsonSchemaList":204,"JsonSchemaMap":201,"JwtSignatureVerification":147,"KekaOAuthCredential":47,"KekaOAuthCredentialConfig":49,"LinkHeaderPagination":72,"List":175,"MergeValue":36,"MethodExamples":103,"OAuth1Credential":44,"OAuth1CredentialConfig":46,"OAuth2ClientCredentialsCredential":40,"OAuth2ClientCredentialsCredentialConfig":43,"OAuth2Credential":25,"OAuth2CredentialConfig":39,"OAuth2Endpoints":28,"OAuth2TokenEndpoint":42,"OAuthClient":27,"OAuthOptions":29,"OffsetPagination":75,"OffsetPaginationConfig":77,"Override":169,"OverrideSettings":170,"PagePagination":63,"PagePaginationConfig":65,"Pagination":62,"QueryValue":6,"RangePagination":78,"RateLimit":87,"RequestStep":108,"Resource":92,"ResourceMethod":93,"RuleException":188,"SetContextStep":116,"SignatureVerification":136,"Step":107,"Team":157,"TemplateValue":35,"TransformStep":110,"UpdateContextStep":113,"UpdateContextStepConfig":115,"Webhook":133,"WebhookBasicSignatureVerificationConfig":144,"WebhookBearerSignatureVerificationConfig":146,"WebhookHmacSignatureVerificationConfig":142,"WebhookJwtSignatureVerificationConfig":149};
