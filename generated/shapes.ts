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
  {"name":"Config","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"credentials":10,"authorization":52,"pagination":87,"rate_limit":92,"resources":105,"actions":106,"webhook":151,"error_expression":100,"tool_tags":152,"required_headers":75},"rest":false},
  {"types":["string"]},
  {"types":["string"],"template":"account"},
  {"types":["string","null"]},
  {"name":"Headers","types":["object"],"rest":5},
  {"types":["string","null"],"template":"account"},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":7},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":6},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null]},
  {"name":"Credentials","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":51}},
  {"types":["string"],"values":["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"]},
  {"name":"Credential","types":["object"],"union":{"tag":"format","branches":{"api_key":13,"oauth2":25,"oauth2_client_credentials":41,"oauth":45,"keka_oauth":48}}},
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
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":26,"config":40},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":2,"secret":28,"idParamName":2,"secretParamName":2}},
  {"types":["string"],"template":"account","isSecret":true},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":2,"tokenPath":2,"authorizeHost":2,"authorizePath":2,"refreshPath":2,"revokePath":2},"required":["tokenHost"]},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":31,"bodyFormat":32,"credentialsEncodingMode":33}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":15},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":37},"rest":36,"items":36},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":2},
  {"types":["object"],"rest":36},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"properties":{"client":27,"auth":29,"options":30,"scope":34,"fields":35,"params":38,"tokenParams":38,"refreshParams":38,"tokenExpiryDuration":39,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":42,"config":44},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":2,"tokenPath":2},"required":["tokenHost"]},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"properties":{"auth":43,"client":27,"options":30,"scope":34,"fields":35,"tokenParams":38,"tokenExpiryDuration":39,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":46,"config":47},"rest":false,"required":["format"]},
  {"types":["string"],"values":["oauth"]},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":2,"authorizeUrl":2,"tokenUrl":2,"fields":35,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":49,"config":50},"rest":false,"required":["format"]},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":35,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12},"rest":12},
  {"name":"Authorization","types":["object"],"union":{"tag":"format","branches":{"bearer":53,"basic":56,"header":59}}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":54,"config":55},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":28,"token":28},"rest":false,"required":["value"],"oldKeys":{"token":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":57,"config":58},"rest":false,"required":["format"]},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":2,"password":28},"rest":false},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":60,"config":62},"rest":false,"required":["format"]},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":2,"header_value":28,"expression":61},"rest":false},
  {"name":"Pagination","types":["object"],"union":{"tag":"format","branches":{"page":64,"cursor":67,"link_header":73,"offset":76,"range":79,"dynamic":81}}},
  {"name":"PagePagination","types":["object"],"properties":{"format":65,"config":66},"rest":false,"required":["format"]},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":68,"config":72},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":69,"is_link":17,"include_path":17,"headers":70,"add_to_body":17,"limit_data_type":1,"ignore_limit_in_pagination":17,"cursor_path_object":71,"use_content_hash":17,"add_to_query":17,"is_cursor_url_encoded":17,"allow_empty_page_cursor":17,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":74,"config":75},"rest":false,"required":["format"]},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":77,"config":78},"rest":false,"required":["format"]},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":80,"config":75},"rest":false,"required":["format"]},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":82,"config":86},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":83,"get_pagination_values_expression":84,"get_cursor_from_response_expression":85}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":63}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":89,"retry_after_header_expression":90,"rate_limit_header_expression":91},"rest":false},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":88}},
  {"name":"Resource","types":["object"],"properties":{"list":94,"get":94,"create":94,"update":94,"delete":94},"rest":94},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"path":2,"method":95,"base_url":2,"headers":4,"query":96,"body":97,"query_array_format":98,"body_format":99,"body_format_config":75,"response_path":1,"pagination_path":1,"pagination":87,"authorization":52,"rate_limit":88,"error_expression":100,"add_query_to_body":17,"ignore_body_in_pagination":17,"ignore_body":17,"set_body_to_null":17,"no_auth":17,"ignore_credentials_on_redirect":17,"throw_error_on_parse_error":101,"api_response_format":102,"description":1,"api_documentation_url":1,"scopes":34,"query_schema":103,"body_schema":103,"response_schema":103,"examples":104},"rest":false,"required":["path"]},
  {"types":["string"],"values":["get","post","put","patch","delete"],"isLowerCase":true},
  {"types":["object"],"properties":{"$truto_merge":37},"rest":36},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":37},"rest":36,"items":36},
  {"types":["string"],"values":["comma","brackets","indices","repeat"]},
  {"types":["string"],"values":["json","form","multipart","raw","xml"]},
  {"types":["string","null"],"role":"error"},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false},
  {"types":["object"],"rest":93},
  {"name":"Actions","types":["object"],"properties":{"post_install":107,"post_connect_user_form":107,"refresh_token":107,"validation":107},"rest":107},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":108},"properties":{"steps":133},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"union":{"tag":"type","branches":{"request":109,"transform":111,"update_context":114,"set_context":117,"get_context":119,"form":122}}},
  {"name":"RequestStep","types":["object"],"properties":{"type":110,"config":94},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":112,"config":113},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"properties":{"type":115,"config":116},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":113}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":118,"config":38},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":120,"config":121},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":123,"config":132},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":125},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":126,"help_text":1,"disabled_text":1,"placeholder":1,"required":17,"depends_on":34,"data_source":127,"options":130},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"]},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":128,"resource":1,"method":129,"query":38}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":124},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":124,"else":131}},
  {"types":["array"],"items":108},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":135,"handle_verification":136,"signature_verification":137},"rest":false},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":138,"basic":144,"bearer":146,"jwt":148}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":139,"config":143},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":2},
  {"types":["string"],"known":["hex","base64"],"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":140,"secret":28,"parts":141,"compare_with":2,"string_type":142,"verification_content":2,"context_lookup_field_name":2,"context_lookup_field_value":2},"required":["algorithm","secret","parts","compare_with"]},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":57,"config":145},"rest":false,"required":["format","config"]},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":2,"password":28,"compare_with":2}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":54,"config":147},"rest":false,"required":["format","config"]},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":28,"compare_with":2}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":149,"config":150},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["jwt"]},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":28,"compare_with":2,"algorithm":2}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":134}},
  {"types":["object"],"rest":34},
  {"name":"Integration","types":["object"],"properties":{"$schema":1,"id":154,"name":1,"category":3,"is_beta":17,"config":0,"version":155,"team_id":154,"sharing":156,"created_at":157,"updated_at":157,"installed_environment":34,"team":158,"can_install":17,"default_oauth_app_id":3},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","expected":"Expected a UUID such as 4a4de828-f4db-4c9e-adfd-434e0864c3c7."}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","expected":"Expected a date and time such as 2021-08-10T10:00:00.000Z or 2024-01-01 00:00:00."}]},
  {"name":"Team","types":["object"],"properties":{"id":154,"name":1,"domain":3,"logo":3,"is_verified":17,"is_white_label":17,"tos_link":3,"allow_impersonation":17,"created_at":157,"updated_at":157}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":17,"sharing":156,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":155,"name":1,"category":1,"is_beta":17,"sharing":156,"config":161},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"id":154,"name":1,"label":1,"category":1,"sharing":156,"config":0,"documentation":165,"audit_notes":168},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":164,"content":1,"resource":3,"method":3,"authentication_method":3,"integration_name":3},"rest":false,"required":["type","content"]},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":163},
  {"name":"AuditNote","types":["object"],"properties":{"severity":167,"section":1,"source":1,"resource":3,"method":3,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":166},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":154,"integration_id":154,"environment_id":154,"show_in_catalog":17,"is_enabled":17,"is_active":17,"created_at":157,"updated_at":157,"integration":153,"override":175}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":171}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"actions":106,"credentials":172,"authorization":52,"pagination":87,"rate_limit":92,"webhook":151,"resources":105,"error_expression":100,"environment_variables":174},"rest":false},
  {"name":"CredentialParts","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":173}},
  {"name":"CredentialPartMap","types":["object"],"properties":{"client":27,"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12}},
  {"types":["object"],"rest":21},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":170}},
  {"name":"List","types":["object"],"properties":{"$schema":1,"result":178,"next_cursor":3,"prev_cursor":3,"limit":179,"result_count":179,"is_partial_response":101},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":169,"else":153}},
  {"types":["array"],"items":177},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"preset":181,"kinds":183,"context":34,"environmentVariables":34,"functions":186,"rules":188,"exceptions":191},"rest":false},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"types":["object"],"rest":182},
  {"name":"CustomFunction","types":["object"],"properties":{"name":185,"params":34,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]","expected":"Write the name without the dollar sign."}]},
  {"types":["array"],"items":184},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"types":["object"],"rest":187},
  {"name":"RuleException","types":["object"],"properties":{"files":1,"at":190,"rules":188,"reason":1},"rest":false,"required":["rules"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(/|$)","expected":"Begin the pointer with a slash."}]},
  {"types":["array"],"items":189},
  {"choice":{"when":{},"then":193}},
  {"name":"JsonSchema","types":["object","boolean"],"properties":{"$schema":1,"$id":1,"$ref":1,"$anchor":1,"$dynamicRef":1,"$dynamicAnchor":1,"format":1,"contentMediaType":1,"contentEncoding":1,"pattern":1,"$comment":194,"title":194,"description":194,"type":197,"enum":198,"examples":198,"deprecated":17,"readOnly":17,"writeOnly":17,"uniqueItems":17,"multipleOf":199,"minimum":199,"maximum":199,"exclusiveMinimum":200,"exclusiveMaximum":200,"minLength":201,"maxLength":201,"minItems":201,"maxItems":201,"minContains":201,"maxContains":201,"minProperties":201,"maxProperties":201,"required":34,"properties":202,"patternProperties":202,"definitions":202,"$defs":202,"dependentSchemas":202,"dependentRequired":152,"dependencies":204,"items":206,"additionalProperties":193,"unevaluatedProperties":193,"additionalItems":193,"unevaluatedItems":193,"contains":193,"propertyNames":193,"contentSchema":193,"not":193,"if":193,"then":193,"else":193,"prefixItems":205,"allOf":205,"anyOf":205,"oneOf":205}},
  {"types":["string","null"]},
  {"types":["string"],"values":["array","boolean","integer","null","number","object","string"]},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":195},
  {"choice":{"when":{"types":["array"]},"then":196,"else":195}},
  {"types":["array"]},
  {"types":["number"]},
  {"types":["number","boolean"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":0}]},
  {"name":"JsonSchemaMap","types":["object"],"rest":193},
  {"choice":{"when":{"types":["array"]},"then":34,"else":193}},
  {"types":["object"],"rest":203},
  {"name":"JsonSchemaList","types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":193},
  {"choice":{"when":{"types":["array"]},"then":205,"else":193}},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":153,"integration-create":159,"integration-update":160,"integration-file":162,"environment-integration":169,"override":170,"list":176,"intlint-config":180,"json-schema":192};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":107,"Actions":106,"ApiKeyCredential":13,"ApiKeyCredentialConfig":24,"AuditNote":166,"Authorization":52,"BasicAuthorization":56,"BasicAuthorizationConfig":58,"BasicSignatureVerification":144,"BearerAuthorization":53,"BearerAuthorizationConfig":55,"BearerSignatureVerification":146,"Config":0,"ConfigUpdate":161,"Credential":12,"CredentialMap":51,"CredentialPartMap":173,"CredentialParts":172,"Credentials":10,"CursorPagination":67,"CursorPaginationConfig":72,"CustomFunction":184,"DocumentationRow":163,"DynamicPagination":81,"DynamicPaginationConfig":86,"EnvironmentIntegration":169,"Field":15,"FieldOption":20,"FormConfig":131,"FormDataSource":127,"FormField":125,"FormFields":124,"FormOptions":130,"FormStep":122,"GetContextStep":119,"HeaderAuthorization":59,"HeaderAuthorizationConfig":62,"Headers":4,"HmacSignatureVerification":138,"Integration":153,"IntegrationCreate":159,"IntegrationFile":162,"IntegrationUpdate":160,"IntlintConfiguration":180,"JsonSchema":193,"JsonSchemaList":205,"JsonSchemaMap":202,"JwtSignatureVerification":148,"KekaOAuthCredential":48,"KekaOAuthCredentialConfig":50,"LinkHeaderPagination":73,"List":176,"MergeValue":37,"MethodExamples":104,"OAuth1Credential":45,"OAuth1CredentialConfig":47,"OAuth2ClientCredentialsCredential":41,"OAuth2ClientCredentialsCredentialConfig":44,"OAuth2Credential":25,"OAuth2CredentialConfig":40,"OAuth2Endpoints":29,"OAuth2TokenEndpoint":43,"OAuthClient":27,"OAuthOptions":30,"OffsetPagination":76,"OffsetPaginationConfig":78,"Override":170,"OverrideSettings":171,"PagePagination":64,"PagePaginationConfig":66,"Pagination":63,"QueryValue":6,"RangePagination":79,"RateLimit":88,"RequestStep":109,"Resource":93,"ResourceMethod":94,"RuleException":189,"SetContextStep":117,"SignatureVerification":137,"Step":108,"Team":158,"TemplateValue":36,"TransformStep":111,"UpdateContextStep":114,"UpdateContextStepConfig":116,"Webhook":134,"WebhookBasicSignatureVerificationConfig":145,"WebhookBearerSignatureVerificationConfig":147,"WebhookHmacSignatureVerificationConfig":143,"WebhookJwtSignatureVerificationConfig":150};
