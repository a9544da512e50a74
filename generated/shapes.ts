// Made of the schemas in schema/ by `npm run generate`: do not edit.
import type { Shape, ShapeIndex } from "../src/schema/shape.js";

/** The kinds of documents, in the order in which they are listed to people. */
export const documentKinds = ["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"] as const;

/** What a document is: which root of the schema it has. */
export type DocumentKind = (typeof documentKinds)[number];

/** What the walk can start from: a document, or the tool's own configuration. */
export type RootName = DocumentKind | "intlint-config";

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
  IntlintConfiguration: "$schema" | "preset" | "kinds" | "context" | "environmentVariables" | "functions" | "rules";
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
  {"name":"Config","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"credentials":10,"authorization":50,"pagination":85,"rate_limit":90,"resources":103,"actions":104,"webhook":149,"error_expression":98,"tool_tags":150,"required_headers":73},"rest":false},
  {"types":["string"]},
  {"types":["string"],"template":"account"},
  {"types":["string","null"]},
  {"name":"Headers","types":["object"],"rest":5},
  {"types":["string","null"],"template":"account"},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":7},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":6},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null]},
  {"name":"Credentials","types":["object"],"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":11,"else":49}},
  {"name":"Credential","types":["object"],"union":{"tag":"format","branches":{"api_key":12,"oauth2":24,"oauth2_client_credentials":39,"oauth":43,"keka_oauth":46}}},
  {"name":"ApiKeyCredential","types":["object"],"properties":{"format":13,"config":23},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["api_key"]},
  {"name":"Field","types":["object"],"properties":{"name":1,"label":1,"type":15,"required":16,"default":1,"format":17,"transform":18,"placeholder":1,"help_text":1,"pattern":1,"options":21},"rest":false,"required":["name","label","type"]},
  {"types":["string"],"values":["text","password","single_select"]},
  {"types":["boolean"]},
  {"types":["string","null"],"known":["email","number","uuid","url"]},
  {"types":["string","null"],"values":["lowercase","uppercase","sha256",null]},
  {"name":"FieldOption","types":["object"],"properties":{"label":1,"value":20},"rest":false,"required":["label","value"]},
  {"types":["string","number","boolean"]},
  {"types":["array"],"items":19},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":14},
  {"name":"ApiKeyCredentialConfig","types":["object"],"properties":{"fields":22,"documentation_link":1,"permissions_text":1},"rest":false,"required":["fields"]},
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":25,"config":38},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":2,"secret":2,"idParamName":2,"secretParamName":2}},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":2,"tokenPath":2,"authorizeHost":2,"authorizePath":2,"refreshPath":2,"revokePath":2},"required":["tokenHost"]},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":29,"bodyFormat":30,"credentialsEncodingMode":31}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":14},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":35},"rest":34,"items":34},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":2},
  {"types":["object"],"rest":34},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"properties":{"client":26,"auth":27,"options":28,"scope":32,"fields":33,"params":36,"tokenParams":36,"refreshParams":36,"tokenExpiryDuration":37,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":40,"config":42},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":2,"tokenPath":2},"required":["tokenHost"]},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"properties":{"auth":41,"client":26,"options":28,"scope":32,"fields":33,"tokenParams":36,"tokenExpiryDuration":37,"documentation_link":1,"permissions_text":1},"required":["auth"]},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":44,"config":45},"rest":false,"required":["format"]},
  {"types":["string"],"values":["oauth"]},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":2,"authorizeUrl":2,"tokenUrl":2,"fields":33,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":47,"config":48},"rest":false,"required":["format"]},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":33,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":11,"oauth2":11,"oauth2_client_credentials":11,"oauth":11,"keka_oauth":11},"rest":11},
  {"name":"Authorization","types":["object"],"union":{"tag":"format","branches":{"bearer":51,"basic":54,"header":57}}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":52,"config":53},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":2,"token":2},"rest":false,"required":["value"],"oldKeys":{"token":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":55,"config":56},"rest":false,"required":["format"]},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":2,"password":2},"rest":false},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":58,"config":60},"rest":false,"required":["format"]},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":2,"header_value":2,"expression":59},"rest":false},
  {"name":"Pagination","types":["object"],"union":{"tag":"format","branches":{"page":62,"cursor":65,"link_header":71,"offset":74,"range":77,"dynamic":79}}},
  {"name":"PagePagination","types":["object"],"properties":{"format":63,"config":64},"rest":false,"required":["format"]},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":66,"config":70},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":67,"is_link":16,"include_path":16,"headers":68,"add_to_body":16,"limit_data_type":1,"ignore_limit_in_pagination":16,"cursor_path_object":69,"use_content_hash":16,"add_to_query":16,"is_cursor_url_encoded":16,"allow_empty_page_cursor":16,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":72,"config":73},"rest":false,"required":["format"]},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":75,"config":76},"rest":false,"required":["format"]},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":78,"config":73},"rest":false,"required":["format"]},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":80,"config":84},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":81,"get_pagination_values_expression":82,"get_cursor_from_response_expression":83}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":61}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":87,"retry_after_header_expression":88,"rate_limit_header_expression":89},"rest":false},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":86}},
  {"name":"Resource","types":["object"],"properties":{"list":92,"get":92,"create":92,"update":92,"delete":92},"rest":92},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"path":2,"method":93,"base_url":2,"headers":4,"query":94,"body":95,"query_array_format":96,"body_format":97,"body_format_config":73,"response_path":1,"pagination_path":1,"pagination":85,"authorization":50,"rate_limit":86,"error_expression":98,"add_query_to_body":16,"ignore_body_in_pagination":16,"ignore_body":16,"set_body_to_null":16,"no_auth":16,"ignore_credentials_on_redirect":16,"throw_error_on_parse_error":99,"api_response_format":100,"description":1,"api_documentation_url":1,"scopes":32,"query_schema":101,"body_schema":101,"response_schema":101,"examples":102},"rest":false,"required":["path"]},
  {"types":["string"],"values":["get","post","put","patch","delete"],"isLowerCase":true},
  {"types":["object"],"properties":{"$truto_merge":35},"rest":34},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":35},"rest":34,"items":34},
  {"types":["string"],"values":["comma","brackets","indices","repeat"]},
  {"types":["string"],"values":["json","form","multipart","raw","xml"]},
  {"types":["string","null"],"role":"error"},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false},
  {"types":["object"],"rest":91},
  {"name":"Actions","types":["object"],"properties":{"post_install":105,"post_connect_user_form":105,"refresh_token":105,"validation":105},"rest":105},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":106},"properties":{"steps":131},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"union":{"tag":"type","branches":{"request":107,"transform":109,"update_context":112,"set_context":115,"get_context":117,"form":120}}},
  {"name":"RequestStep","types":["object"],"properties":{"type":108,"config":92},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":110,"config":111},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"properties":{"type":113,"config":114},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":111}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":116,"config":36},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":118,"config":119},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":121,"config":130},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":123},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":124,"help_text":1,"disabled_text":1,"placeholder":1,"required":16,"depends_on":32,"data_source":125,"options":128},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"]},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":126,"resource":1,"method":127,"query":36}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":122},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":122,"else":129}},
  {"types":["array"],"items":106},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":133,"handle_verification":134,"signature_verification":135},"rest":false},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":136,"basic":142,"bearer":144,"jwt":146}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":137,"config":141},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":2},
  {"types":["string"],"known":["hex","base64"],"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":138,"secret":2,"parts":139,"compare_with":2,"string_type":140,"verification_content":2,"context_lookup_field_name":2,"context_lookup_field_value":2},"required":["algorithm","secret","parts","compare_with"]},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":55,"config":143},"rest":false,"required":["format","config"]},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":2,"password":2,"compare_with":2}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":52,"config":145},"rest":false,"required":["format","config"]},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":2,"compare_with":2}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":147,"config":148},"rest":false,"required":["format","config"]},
  {"types":["string"],"values":["jwt"]},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":2,"compare_with":2,"algorithm":2}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":132}},
  {"types":["object"],"rest":32},
  {"name":"Integration","types":["object"],"properties":{"$schema":1,"id":152,"name":1,"category":3,"is_beta":16,"config":0,"version":153,"team_id":152,"sharing":154,"created_at":155,"updated_at":155,"installed_environment":32,"team":156,"can_install":16,"default_oauth_app_id":3},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"}]},
  {"name":"Team","types":["object"],"properties":{"id":152,"name":1,"domain":3,"logo":3,"is_verified":16,"is_white_label":16,"tos_link":3,"allow_impersonation":16,"created_at":155,"updated_at":155}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":16,"sharing":154,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":153,"name":1,"category":1,"is_beta":16,"sharing":154,"config":159},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"id":152,"name":1,"label":1,"category":1,"sharing":154,"config":0,"documentation":163,"audit_notes":166},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":162,"content":1,"resource":3,"method":3,"authentication_method":3,"integration_name":3},"rest":false,"required":["type","content"]},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":161},
  {"name":"AuditNote","types":["object"],"properties":{"severity":165,"section":1,"source":1,"resource":3,"method":3,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":164},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":152,"integration_id":152,"environment_id":152,"show_in_catalog":16,"is_enabled":16,"is_active":16,"created_at":155,"updated_at":155,"integration":151,"override":171}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":169}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"actions":104,"credentials":10,"authorization":50,"pagination":85,"rate_limit":90,"webhook":149,"resources":103,"error_expression":98,"environment_variables":170},"rest":false},
  {"types":["object"],"rest":20},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":168}},
  {"name":"List","types":["object"],"properties":{"$schema":1,"result":174,"next_cursor":3,"prev_cursor":3,"limit":175,"result_count":175,"is_partial_response":99},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":167,"else":151}},
  {"types":["array"],"items":173},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"preset":177,"kinds":179,"context":32,"environmentVariables":32,"functions":182,"rules":184},"rest":false},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"types":["object"],"rest":178},
  {"name":"CustomFunction","types":["object"],"properties":{"name":181,"params":32,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]"}]},
  {"types":["array"],"items":180},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"types":["object"],"rest":183},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":151,"integration-create":157,"integration-update":158,"integration-file":160,"environment-integration":167,"override":168,"list":172,"intlint-config":176};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":105,"Actions":104,"ApiKeyCredential":12,"ApiKeyCredentialConfig":23,"AuditNote":164,"Authorization":50,"BasicAuthorization":54,"BasicAuthorizationConfig":56,"BasicSignatureVerification":142,"BearerAuthorization":51,"BearerAuthorizationConfig":53,"BearerSignatureVerification":144,"Config":0,"ConfigUpdate":159,"Credential":11,"CredentialMap":49,"Credentials":10,"CursorPagination":65,"CursorPaginationConfig":70,"CustomFunction":180,"DocumentationRow":161,"DynamicPagination":79,"DynamicPaginationConfig":84,"EnvironmentIntegration":167,"Field":14,"FieldOption":19,"FormConfig":129,"FormDataSource":125,"FormField":123,"FormFields":122,"FormOptions":128,"FormStep":120,"GetContextStep":117,"HeaderAuthorization":57,"HeaderAuthorizationConfig":60,"Headers":4,"HmacSignatureVerification":136,"Integration":151,"IntegrationCreate":157,"IntegrationFile":160,"IntegrationUpdate":158,"IntlintConfiguration":176,"JwtSignatureVerification":146,"KekaOAuthCredential":46,"KekaOAuthCredentialConfig":48,"LinkHeaderPagination":71,"List":172,"MergeValue":35,"MethodExamples":102,"OAuth1Credential":43,"OAuth1CredentialConfig":45,"OAuth2ClientCredentialsCredential":39,"OAuth2ClientCredentialsCredentialConfig":42,"OAuth2Credential":24,"OAuth2CredentialConfig":38,"OAuth2Endpoints":27,"OAuth2TokenEndpoint":41,"OAuthClient":26,"OAuthOptions":28,"OffsetPagination":74,"OffsetPaginationConfig":76,"Override":168,"OverrideSettings":169,"PagePagination":62,"PagePaginationConfig":64,"Pagination":61,"QueryValue":6,"RangePagination":77,"RateLimit":86,"RequestStep":107,"Resource":91,"ResourceMethod":92,"SetContextStep":115,"SignatureVerification":135,"Step":106,"Team":156,"TemplateValue":34,"TransformStep":109,"UpdateContextStep":112,"UpdateContextStepConfig":114,"Webhook":132,"WebhookBasicSignatureVerificationConfig":143,"WebhookBearerSignatureVerificationConfig":145,"WebhookHmacSignatureVerificationConfig":141,"WebhookJwtSignatureVerificationConfig":148};
