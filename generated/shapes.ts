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
  ApiDescriptions: "files" | "descriptions" | "reason";
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
  ContextNames: never;
  Credential: "format" | "config";
  CredentialMap: string;
  CredentialPartMap: "client" | "api_key" | "oauth2" | "oauth2_client_credentials" | "oauth" | "keka_oauth";
  CredentialParts: "format" | "config" | "client" | "api_key" | "oauth2" | "oauth2_client_credentials" | "oauth" | "keka_oauth";
  Credentials: string;
  CursorPagination: "format" | "config";
  CursorPaginationConfig: "cursor_path" | "prev_cursor_path" | "cursor_key" | "has_next_path" | "limit_key" | "max_limit" | "is_link" | "include_path" | "headers" | "add_to_body" | "limit_data_type" | "ignore_limit_in_pagination" | "cursor_path_object" | "use_content_hash" | "add_to_query" | "is_cursor_url_encoded" | "allow_empty_page_cursor";
  CustomFunction: "name" | "params" | "returns";
  CustomFunctions: never;
  DocumentationRow: "type" | "content" | "resource" | "method" | "authentication_method" | "integration_name";
  DynamicPagination: "format" | "config";
  DynamicPaginationConfig: "get_initial_pagination_values_expression" | "get_pagination_values_expression" | "get_cursor_from_response_expression";
  EnvironmentIntegration: "$schema" | "id" | "integration_id" | "environment_id" | "show_in_catalog" | "is_enabled" | "is_active" | "created_at" | "updated_at" | "integration" | "override";
  EnvironmentVariables: never;
  Field: "name" | "label" | "type" | "required" | "default" | "format" | "transform" | "placeholder" | "help_text" | "pattern" | "options";
  FieldOption: "label" | "value";
  FileOverride: "files" | "preset" | "kinds" | "context" | "environmentVariables" | "functions" | "rules" | "reason";
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
  IntlintConfiguration: "$schema" | "root" | "extends" | "plugins" | "preset" | "kinds" | "context" | "environmentVariables" | "functions" | "apis" | "bases" | "rules" | "overrides" | "exceptions";
  JsonSchema: "$schema" | "$id" | "$ref" | "$anchor" | "$dynamicRef" | "$dynamicAnchor" | "format" | "contentMediaType" | "contentEncoding" | "pattern" | "$comment" | "title" | "description" | "type" | "enum" | "examples" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" | "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minContains" | "maxContains" | "minProperties" | "maxProperties" | "required" | "properties" | "patternProperties" | "definitions" | "$defs" | "dependentSchemas" | "dependentRequired" | "dependencies" | "items" | "additionalProperties" | "unevaluatedProperties" | "additionalItems" | "unevaluatedItems" | "contains" | "propertyNames" | "contentSchema" | "not" | "if" | "then" | "else" | "prefixItems" | "allOf" | "anyOf" | "oneOf";
  JsonSchemaList: never;
  JsonSchemaMap: string;
  JwtSignatureVerification: "format" | "config";
  KekaOAuthCredential: "format" | "config";
  KekaOAuthCredentialConfig: "fields" | "documentation_link" | "permissions_text";
  KindGlobs: string;
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
  RuleSeverities: string;
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
  {"name":"Config","types":["object"],"properties":{"$schema":1,"base_url":2,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"credentials":10,"authorization":58,"pagination":93,"rate_limit":98,"resources":112,"actions":113,"webhook":158,"error_expression":107,"tool_tags":159,"required_headers":81},"rest":false,"otherNames":{"apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","logourl":"logo","iconurl":"icon","defaultheaders":"headers","httpheaders":"headers","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","auth":"authorization","authentication":"authorization","authorisation":"authorization","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","endpoints":"resources","entities":"resources","models":"resources","webhookconfig":"webhook","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","tags":"tool_tags"}},
  {"types":["string"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/v1."}],"template":"account"},
  {"types":["string","null"]},
  {"name":"Headers","types":["object"],"rest":5},
  {"types":["string","null"],"template":"account"},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":7},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":6},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"name":"Credentials","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":57}},
  {"types":["string"],"values":["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"}},
  {"name":"Credential","types":["object"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"},"union":{"tag":"format","branches":{"api_key":13,"oauth2":25,"oauth2_client_credentials":44,"oauth":48,"keka_oauth":54}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"ApiKeyCredential","types":["object"],"properties":{"format":14,"config":24},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["api_key"]},
  {"name":"Field","types":["object"],"properties":{"name":1,"label":1,"type":16,"required":17,"default":1,"format":18,"transform":19,"placeholder":1,"help_text":1,"pattern":1,"options":22},"rest":false,"required":["name","label","type"],"otherNames":{"key":"name","id":"name","title":"label","displayname":"label","inputtype":"type","kind":"type","mandatory":"required","isrequired":"required","defaultvalue":"default","help":"help_text","hint":"help_text","description":"help_text","tooltip":"help_text","regex":"pattern","regexp":"pattern","validation":"pattern","choices":"options","values":"options","enum":"options"}},
  {"types":["string"],"values":["text","password","single_select"],"otherValues":{"string":"text","input":"text","shorttext":"text","secret":"password","masked":"password","select":"single_select","dropdown":"single_select","radio":"single_select","choice":"single_select","enum":"single_select"}},
  {"types":["boolean"]},
  {"types":["string","null"],"known":["email","number","uuid","url"]},
  {"types":["string","null"],"values":["lowercase","uppercase","sha256",null],"otherValues":{"lower":"lowercase","upper":"uppercase"}},
  {"name":"FieldOption","types":["object"],"properties":{"label":1,"value":21},"rest":false,"required":["label","value"],"otherNames":{"name":"label","text":"label","title":"label","id":"value","key":"value"}},
  {"types":["string","number","boolean"]},
  {"types":["array"],"items":20},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":15},
  {"name":"ApiKeyCredentialConfig","types":["object"],"properties":{"fields":23,"documentation_link":1,"permissions_text":1},"rest":false,"required":["fields"]},
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":26,"config":43},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":28,"secret":29,"idParamName":28,"secretParamName":28},"otherNames":{"clientid":"id","consumerkey":"id","clientsecret":"secret","consumersecret":"secret"}},
  {"types":["string"],"template":"account"},
  {"types":["string"],"template":"account","isSecret":true},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":31,"tokenPath":28,"authorizeHost":32,"authorizePath":28,"refreshPath":28,"revokePath":28},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost","authorizationhost":"authorizeHost","authhost":"authorizeHost","authorizationpath":"authorizePath","authpath":"authorizePath","refreshtokenpath":"refreshPath"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://auth.acme.com."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://login.acme.com."}],"template":"account"},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":34,"bodyFormat":35,"credentialsEncodingMode":36},"otherNames":{"scopedelimiter":"scopeSeparator","scopesseparator":"scopeSeparator","tokenrequestauthmethod":"authorizationMethod","tokenendpointauthmethod":"authorizationMethod","authmethod":"authorizationMethod","tokenrequestbodyformat":"bodyFormat"}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":15},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":40},"rest":39,"items":39},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":28},
  {"types":["object"],"rest":39},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"client":27,"auth":30,"options":33,"scope":37,"fields":38,"params":41,"tokenParams":41,"refreshParams":41,"tokenExpiryDuration":42,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","authorizationparams":"params","authorizeparams":"params","authparams":"params","authorizationparameters":"params","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","refreshtokenparams":"refreshParams","refreshparameters":"refreshParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":45,"config":47},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":31,"tokenPath":28},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost"}},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"auth":46,"client":27,"options":33,"scope":37,"fields":38,"tokenParams":41,"tokenExpiryDuration":42,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":49,"config":53},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/request_token."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/authorize."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/access_token."}],"template":"account"},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":50,"authorizeUrl":51,"tokenUrl":52,"fields":38,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":55,"config":56},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":38,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12},"rest":12},
  {"name":"Authorization","types":["object"],"otherValues":{"token":"bearer","oauth":"bearer","oauth2":"bearer","bearertoken":"bearer","basicauth":"basic","httpbasic":"basic","apikey":"header","custom":"header","customheader":"header"},"union":{"tag":"format","branches":{"bearer":59,"basic":62,"header":65}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":60,"config":61},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":29,"token":29},"rest":false,"required":["value"],"oldKeys":{"token":"value"},"otherNames":{"accesstoken":"value","bearertoken":"value","bearer":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":63,"config":64},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":28,"password":29},"rest":false,"otherNames":{"user":"username","login":"username","pass":"password","passwd":"password","secret":"password"}},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":66,"config":68},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":28,"header_value":29,"expression":67},"rest":false,"otherNames":{"name":"header_name","header":"header_name","key":"header_name","value":"header_value","token":"header_value"}},
  {"name":"Pagination","types":["object"],"otherValues":{"pagenumber":"page","pagebased":"page","paged":"page","cursorbased":"cursor","nexttoken":"cursor","token":"cursor","keyset":"cursor","limitoffset":"offset","offsetlimit":"offset","offsetbased":"offset","skip":"offset","link":"link_header","header":"link_header","links":"link_header","custom":"dynamic","expression":"dynamic"},"union":{"tag":"format","branches":{"page":70,"cursor":73,"link_header":79,"offset":82,"range":85,"dynamic":87}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"PagePagination","types":["object"],"properties":{"format":71,"config":72},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"},"otherNames":{"pagename":"page_key","pageparameter":"page_key","pagenameinrequest":"page_key","pagequeryparam":"page_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":74,"config":78},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":75,"is_link":17,"include_path":17,"headers":76,"add_to_body":17,"limit_data_type":1,"ignore_limit_in_pagination":17,"cursor_path_object":77,"use_content_hash":17,"add_to_query":17,"is_cursor_url_encoded":17,"allow_empty_page_cursor":17,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"},"otherNames":{"path":"cursor_path","nextcursorpath":"cursor_path","nextpath":"cursor_path","responsepath":"cursor_path","cursorpathinresponse":"cursor_path","param":"cursor_key","cursorname":"cursor_key","cursorparameter":"cursor_key","key":"cursor_key","cursornameinrequest":"cursor_key","hasmorepath":"has_next_path","hasmore":"has_next_path","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","limitnameinrequest":"limit_key","maxpagesize":"max_limit"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":80,"config":81},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":83,"config":84},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"},"otherNames":{"offsetname":"offset_key","offsetparameter":"offset_key","offsetnameinrequest":"offset_key","offsetqueryparam":"offset_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":86,"config":81},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":88,"config":92},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":89,"get_pagination_values_expression":90,"get_cursor_from_response_expression":91}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":69}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":95,"retry_after_header_expression":96,"rate_limit_header_expression":97},"rest":false,"otherNames":{"condition":"is_rate_limited","expression":"is_rate_limited","detect":"is_rate_limited","isratelimit":"is_rate_limited","ratelimited":"is_rate_limited","islimited":"is_rate_limited","retryafter":"retry_after_header_expression","retryafterexpression":"retry_after_header_expression","ratelimitheaders":"rate_limit_header_expression","ratelimitexpression":"rate_limit_header_expression","headers":"rate_limit_header_expression"}},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":94}},
  {"name":"Resource","types":["object"],"properties":{"list":100,"get":100,"create":100,"update":100,"delete":100},"rest":100},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"path":28,"method":101,"base_url":102,"headers":4,"query":103,"body":104,"query_array_format":105,"body_format":106,"body_format_config":81,"response_path":1,"pagination_path":1,"pagination":93,"authorization":58,"rate_limit":94,"error_expression":107,"add_query_to_body":17,"ignore_body_in_pagination":17,"ignore_body":17,"set_body_to_null":17,"no_auth":17,"ignore_credentials_on_redirect":17,"throw_error_on_parse_error":108,"api_response_format":109,"description":1,"api_documentation_url":1,"scopes":37,"query_schema":110,"body_schema":110,"response_schema":110,"examples":111},"rest":false,"required":["path"],"otherNames":{"url":"path","endpoint":"path","uri":"path","route":"path","href":"path","verb":"method","httpmethod":"method","httpverb":"method","requestmethod":"method","httpheaders":"headers","requestheaders":"headers","params":"query","queryparams":"query","queryparameters":"query","querystring":"query","parameters":"query","qs":"query","payload":"body","data":"body","json":"body","requestbody":"body","bodytype":"body_format","contenttype":"body_format","requestformat":"body_format","encoding":"body_format","datapath":"response_path","resultpath":"response_path","resultspath":"response_path","recordspath":"response_path","itemspath":"response_path","datakey":"response_path","rootpath":"response_path","jsonpath":"response_path","responsekey":"response_path","paging":"pagination","auth":"authorization","authentication":"authorization","error":"error_expression","onerror":"error_expression","errorhandler":"error_expression","skipauth":"no_auth","summary":"description","docsurl":"api_documentation_url","documentationurl":"api_documentation_url","docurl":"api_documentation_url","requiredscopes":"scopes","permissions":"scopes"}},
  {"types":["string"],"values":["get","post","put","patch","delete"],"otherValues":{"fetch":"get","create":"post","del":"delete","remove":"delete"},"isLowerCase":true},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://uploads.acme.com."}],"template":"account"},
  {"types":["object"],"properties":{"$truto_merge":40},"rest":39},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":40},"rest":39,"items":39},
  {"types":["string"],"values":["comma","brackets","indices","repeat"],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"types":["string"],"values":["json","form","multipart","raw","xml"],"otherValues":{"application/json":"json","application/xwwwformurlencoded":"form","xwwwformurlencoded":"form","formurlencoded":"form","urlencoded":"form","multipart/formdata":"multipart","formdata":"multipart","application/xml":"xml","text/xml":"xml","text/plain":"raw","plain":"raw","text":"raw","binary":"raw"}},
  {"types":["string","null"],"role":"error"},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false,"otherNames":{"output":"response","result":"response","params":"query","request":"body","input":"body","payload":"body"}},
  {"types":["object"],"rest":99},
  {"name":"Actions","types":["object"],"properties":{"post_install":114,"post_connect_user_form":114,"refresh_token":114,"validation":114},"rest":114},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":115},"properties":{"steps":140},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"otherValues":{"http":"request","httprequest":"request","jsonata":"transform","expression":"transform"},"union":{"tag":"type","branches":{"request":116,"transform":118,"update_context":121,"set_context":124,"get_context":126,"form":129}},"otherNames":{"kind":"type","action":"type"}},
  {"name":"RequestStep","types":["object"],"properties":{"type":117,"config":100},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":119,"config":120},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"contents":["config"],"properties":{"type":122,"config":123},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":120}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":125,"config":41},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":127,"config":128},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":130,"config":139},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":132},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":133,"help_text":1,"disabled_text":1,"placeholder":1,"required":17,"depends_on":37,"data_source":134,"options":137},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"],"otherValues":{"string":"text","input":"text","shorttext":"text","secret":"password","masked":"password","select":"single_select","dropdown":"single_select","radio":"single_select","choice":"single_select","enum":"single_select","multiple":"multi_select","checkboxes":"multi_select","boolean":"checkbox","bool":"checkbox"}},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":135,"resource":1,"method":136,"query":41}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":131},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":131,"else":138}},
  {"types":["array"],"items":115},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":142,"handle_verification":143,"signature_verification":144},"rest":false,"otherNames":{"transform":"payload_transform","transformpayload":"payload_transform","payload":"payload_transform","verification":"handle_verification","verify":"handle_verification","challenge":"handle_verification","signature":"signature_verification","signaturevalidation":"signature_verification","verifysignature":"signature_verification"}},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":145,"basic":151,"bearer":153,"jwt":155}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":146,"config":150},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"otherValues":{"hs256":"sha256","hs384":"sha384","hs512":"sha512"},"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":28},
  {"types":["string"],"known":["hex","base64"],"otherValues":{"hexadecimal":"hex","hexdigest":"hex","base16":"hex","b64":"base64","base64digest":"base64"},"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":147,"secret":29,"parts":148,"compare_with":28,"string_type":149,"verification_content":28,"context_lookup_field_name":28,"context_lookup_field_value":28},"required":["algorithm","secret","parts","compare_with"],"otherNames":{"algo":"algorithm","hashalgorithm":"algorithm","hash":"algorithm","digestalgorithm":"algorithm","hashfunction":"algorithm","signingsecret":"secret","signingkey":"secret","sharedsecret":"secret","secretkey":"secret","webhooksecret":"secret","key":"secret","payload":"parts","signedparts":"parts","signedpayload":"parts","content":"parts","message":"parts","header":"compare_with","signatureheader":"compare_with","headername":"compare_with","signature":"compare_with","encoding":"string_type","digest":"string_type","digestencoding":"string_type","digesttype":"string_type","signatureencoding":"string_type","outputformat":"string_type","outputencoding":"string_type"}},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":63,"config":152},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":28,"password":29,"compare_with":28}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":60,"config":154},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":29,"compare_with":28}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":156,"config":157},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["jwt"]},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":29,"compare_with":28,"algorithm":28}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":141}},
  {"types":["object"],"rest":37},
  {"name":"Integration","types":["object"],"isResponse":true,"properties":{"$schema":1,"id":161,"name":1,"category":3,"is_beta":17,"config":0,"version":162,"team_id":161,"sharing":163,"created_at":164,"updated_at":164,"installed_environment":37,"team":165,"can_install":17,"default_oauth_app_id":3},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","expected":"Write a UUID such as 4a4de828-f4db-4c9e-adfd-434e0864c3c7."}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","expected":"Write a date and time such as 2021-08-10T10:00:00.000Z or 2024-01-01 00:00:00."}]},
  {"name":"Team","types":["object"],"isResponse":true,"properties":{"id":161,"name":1,"domain":3,"logo":3,"is_verified":17,"is_white_label":17,"tos_link":3,"allow_impersonation":17,"created_at":164,"updated_at":164}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":17,"sharing":163,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":162,"name":1,"category":1,"is_beta":17,"sharing":163,"config":168},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"id":161,"name":1,"label":1,"category":1,"sharing":163,"config":0,"documentation":172,"audit_notes":175},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":171,"content":1,"resource":3,"method":3,"authentication_method":3,"integration_name":3},"rest":false,"required":["type","content"],"otherNames":{"text":"content","value":"content","markdown":"content"}},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":170},
  {"name":"AuditNote","types":["object"],"properties":{"severity":174,"section":1,"source":1,"resource":3,"method":3,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":173},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":161,"integration_id":161,"environment_id":161,"show_in_catalog":17,"is_enabled":17,"is_active":17,"created_at":164,"updated_at":164,"integration":160,"override":183}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":178}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":179,"label":1,"logo":3,"icon":3,"headers":4,"query":8,"query_array_format":9,"actions":113,"credentials":180,"authorization":58,"pagination":93,"rate_limit":98,"webhook":158,"resources":112,"error_expression":107,"environment_variables":182},"rest":false,"otherNames":{"apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","logourl":"logo","iconurl":"icon","defaultheaders":"headers","httpheaders":"headers","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","auth":"authorization","authentication":"authorization","authorisation":"authorization","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","webhookconfig":"webhook","endpoints":"resources","entities":"resources","models":"resources","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","env":"environment_variables","envvars":"environment_variables","variables":"environment_variables"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://sandbox.acme.com/v1."}],"template":"account"},
  {"name":"CredentialParts","types":["object"],"properties":{"format":11},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":12,"else":181}},
  {"name":"CredentialPartMap","types":["object"],"properties":{"client":27,"api_key":12,"oauth2":12,"oauth2_client_credentials":12,"oauth":12,"keka_oauth":12}},
  {"types":["object"],"rest":21},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":177}},
  {"name":"List","types":["object"],"isResponse":true,"properties":{"$schema":1,"result":186,"next_cursor":3,"prev_cursor":3,"limit":187,"result_count":187,"is_partial_response":108},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":176,"else":160}},
  {"types":["array"],"items":185},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"root":17,"extends":189,"plugins":37,"preset":190,"kinds":191,"context":193,"environmentVariables":194,"functions":195,"apis":199,"bases":76,"rules":200,"overrides":203,"exceptions":207},"rest":false},
  {"types":["string","array"],"items":1},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"name":"KindGlobs","types":["object"],"rest":192},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"name":"ContextNames","types":["array"],"items":1},
  {"name":"EnvironmentVariables","types":["array"],"items":1},
  {"name":"CustomFunctions","types":["array"],"items":196},
  {"name":"CustomFunction","types":["object"],"properties":{"name":197,"params":37,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]","expected":"Write a name without a dollar sign such as currency."}]},
  {"name":"ApiDescriptions","types":["object"],"properties":{"files":1,"descriptions":37,"reason":1},"rest":false,"required":["files","descriptions"]},
  {"types":["array"],"items":198},
  {"name":"RuleSeverities","types":["object"],"rest":201},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"name":"FileOverride","types":["object"],"properties":{"files":189,"preset":190,"kinds":191,"context":193,"environmentVariables":194,"functions":195,"rules":200,"reason":1},"rest":false,"required":["files"]},
  {"types":["array"],"items":202},
  {"name":"RuleException","types":["object"],"properties":{"files":1,"at":205,"rules":206,"reason":1},"rest":false,"required":["rules"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(/|$)","expected":"Write a JSON Pointer such as /resources/users."}]},
  {"types":["object"],"rest":201},
  {"types":["array"],"items":204},
  {"choice":{"when":{},"then":209}},
  {"name":"JsonSchema","types":["object","boolean"],"properties":{"$schema":1,"$id":1,"$ref":1,"$anchor":1,"$dynamicRef":1,"$dynamicAnchor":1,"format":1,"contentMediaType":1,"contentEncoding":1,"pattern":1,"$comment":210,"title":210,"description":210,"type":213,"enum":214,"examples":214,"deprecated":17,"readOnly":17,"writeOnly":17,"uniqueItems":17,"multipleOf":215,"minimum":215,"maximum":215,"exclusiveMinimum":216,"exclusiveMaximum":216,"minLength":217,"maxLength":217,"minItems":217,"maxItems":217,"minContains":217,"maxContains":217,"minProperties":217,"maxProperties":217,"required":37,"properties":218,"patternProperties":218,"definitions":218,"$defs":218,"dependentSchemas":218,"dependentRequired":159,"dependencies":220,"items":222,"additionalProperties":209,"unevaluatedProperties":209,"additionalItems":209,"unevaluatedItems":209,"contains":209,"propertyNames":209,"contentSchema":209,"not":209,"if":209,"then":209,"else":209,"prefixItems":221,"allOf":221,"anyOf":221,"oneOf":221}},
  {"types":["string","null"]},
  {"types":["string"],"values":["array","boolean","integer","null","number","object","string"]},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":211},
  {"choice":{"when":{"types":["array"]},"then":212,"else":211}},
  {"types":["array"]},
  {"types":["number"]},
  {"types":["number","boolean"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":0}]},
  {"name":"JsonSchemaMap","types":["object"],"rest":209},
  {"choice":{"when":{"types":["array"]},"then":37,"else":209}},
  {"types":["object"],"rest":219},
  {"name":"JsonSchemaList","types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":209},
  {"choice":{"when":{"types":["array"]},"then":221,"else":209}},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":160,"integration-create":166,"integration-update":167,"integration-file":169,"environment-integration":176,"override":177,"list":184,"intlint-config":188,"json-schema":208};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":114,"Actions":113,"ApiDescriptions":198,"ApiKeyCredential":13,"ApiKeyCredentialConfig":24,"AuditNote":173,"Authorization":58,"BasicAuthorization":62,"BasicAuthorizationConfig":64,"BasicSignatureVerification":151,"BearerAuthorization":59,"BearerAuthorizationConfig":61,"BearerSignatureVerification":153,"Config":0,"ConfigUpdate":168,"ContextNames":193,"Credential":12,"CredentialMap":57,"CredentialPartMap":181,"CredentialParts":180,"Credentials":10,"CursorPagination":73,"CursorPaginationConfig":78,"CustomFunction":196,"CustomFunctions":195,"DocumentationRow":170,"DynamicPagination":87,"DynamicPaginationConfig":92,"EnvironmentIntegration":176,"EnvironmentVariables":194,"Field":15,"FieldOption":20,"FileOverride":202,"FormConfig":138,"FormDataSource":134,"FormField":132,"FormFields":131,"FormOptions":137,"FormStep":129,"GetContextStep":126,"HeaderAuthorization":65,"HeaderAuthorizationConfig":68,"Headers":4,"HmacSignatureVerification":145,"Integration":160,"IntegrationCreate":166,"IntegrationFile":169,"IntegrationUpdate":167,"IntlintConfiguration":188,"JsonSchema":209,"JsonSchemaList":221,"JsonSchemaMap":218,"JwtSignatureVerification":155,"KekaOAuthCredential":54,"KekaOAuthCredentialConfig":56,"KindGlobs":191,"LinkHeaderPagination":79,"List":184,"MergeValue":40,"MethodExamples":111,"OAuth1Credential":48,"OAuth1CredentialConfig":53,"OAuth2ClientCredentialsCredential":44,"OAuth2ClientCredentialsCredentialConfig":47,"OAuth2Credential":25,"OAuth2CredentialConfig":43,"OAuth2Endpoints":30,"OAuth2TokenEndpoint":46,"OAuthClient":27,"OAuthOptions":33,"OffsetPagination":82,"OffsetPaginationConfig":84,"Override":177,"OverrideSettings":178,"PagePagination":70,"PagePaginationConfig":72,"Pagination":69,"QueryValue":6,"RangePagination":85,"RateLimit":94,"RequestStep":116,"Resource":99,"ResourceMethod":100,"RuleException":204,"RuleSeverities":200,"SetContextStep":124,"SignatureVerification":144,"Step":115,"Team":165,"TemplateValue":39,"TransformStep":118,"UpdateContextStep":121,"UpdateContextStepConfig":123,"Webhook":141,"WebhookBasicSignatureVerificationConfig":152,"WebhookBearerSignatureVerificationConfig":154,"WebhookHmacSignatureVerificationConfig":150,"WebhookJwtSignatureVerificationConfig":157};
