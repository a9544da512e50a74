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
  Config: "$schema" | "label" | "logo" | "base_url" | "credentials" | "authorization" | "headers" | "pagination" | "rate_limit" | "error_expression" | "resources" | "webhook" | "actions" | "tool_tags" | "query" | "icon" | "query_array_format" | "required_headers";
  ConfigUpdate: "$schema" | "label" | "logo" | "base_url" | "credentials" | "authorization" | "headers" | "pagination" | "rate_limit" | "error_expression" | "resources" | "webhook" | "actions" | "tool_tags" | "query" | "icon" | "query_array_format" | "required_headers";
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
  IntegrationFile: "$schema" | "name" | "label" | "category" | "config" | "documentation" | "id" | "sharing" | "audit_notes";
  IntegrationUpdate: "$schema" | "version" | "name" | "category" | "is_beta" | "sharing" | "config";
  IntlintConfiguration: "$schema" | "root" | "extends" | "plugins" | "preset" | "kinds" | "context" | "environmentVariables" | "functions" | "apis" | "bases" | "rules" | "overrides" | "exceptions";
  JsonSchema: "$schema" | "$id" | "$ref" | "$anchor" | "$dynamicRef" | "$dynamicAnchor" | "format" | "contentMediaType" | "contentEncoding" | "pattern" | "$comment" | "title" | "description" | "type" | "enum" | "examples" | "const" | "default" | "example" | "nullable" | "discriminator" | "externalDocs" | "deprecated" | "readOnly" | "writeOnly" | "uniqueItems" | "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "minLength" | "maxLength" | "minItems" | "maxItems" | "minContains" | "maxContains" | "minProperties" | "maxProperties" | "required" | "properties" | "patternProperties" | "definitions" | "$defs" | "dependentSchemas" | "dependentRequired" | "dependencies" | "items" | "additionalProperties" | "unevaluatedProperties" | "additionalItems" | "unevaluatedItems" | "contains" | "propertyNames" | "contentSchema" | "not" | "if" | "then" | "else" | "prefixItems" | "allOf" | "anyOf" | "oneOf";
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
  ResourceMethod: "method" | "path" | "query" | "body" | "response_path" | "description" | "pagination" | "headers" | "base_url" | "query_array_format" | "body_format" | "body_format_config" | "pagination_path" | "authorization" | "rate_limit" | "error_expression" | "add_query_to_body" | "ignore_body_in_pagination" | "ignore_body" | "set_body_to_null" | "no_auth" | "ignore_credentials_on_redirect" | "throw_error_on_parse_error" | "api_response_format" | "api_documentation_url" | "scopes" | "query_schema" | "body_schema" | "response_schema" | "examples";
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
  {"name":"Config","types":["object"],"properties":{"$schema":1,"label":1,"logo":2,"base_url":3,"credentials":4,"authorization":58,"headers":69,"pagination":95,"rate_limit":100,"error_expression":101,"resources":114,"webhook":133,"actions":134,"tool_tags":162,"query":165,"icon":2,"query_array_format":166,"required_headers":83},"rest":false,"otherNames":{"logourl":"logo","apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","auth":"authorization","authentication":"authorization","authorisation":"authorization","defaultheaders":"headers","httpheaders":"headers","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","endpoints":"resources","entities":"resources","models":"resources","webhookconfig":"webhook","tags":"tool_tags","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","iconurl":"icon"}},
  {"types":["string"]},
  {"types":["string","null"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/v1."}],"template":"account"},
  {"name":"Credentials","types":["object"],"properties":{"format":5},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":6,"else":57}},
  {"types":["string"],"values":["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"}},
  {"name":"Credential","types":["object"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"},"union":{"tag":"format","branches":{"api_key":7,"oauth2":19,"oauth2_client_credentials":44,"oauth":48,"keka_oauth":54}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"ApiKeyCredential","types":["object"],"properties":{"format":8,"config":18},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["api_key"]},
  {"name":"Field","types":["object"],"properties":{"name":1,"label":1,"type":10,"required":11,"default":1,"format":12,"transform":13,"placeholder":1,"help_text":1,"pattern":1,"options":16},"rest":false,"required":["name","label","type"],"otherNames":{"key":"name","id":"name","title":"label","displayname":"label","inputtype":"type","kind":"type","mandatory":"required","isrequired":"required","defaultvalue":"default","help":"help_text","hint":"help_text","description":"help_text","tooltip":"help_text","regex":"pattern","regexp":"pattern","validation":"pattern","choices":"options","values":"options","enum":"options"}},
  {"types":["string"],"values":["text","password","single_select"],"otherValues":{"string":"text","input":"text","shorttext":"text","secret":"password","masked":"password","select":"single_select","dropdown":"single_select","radio":"single_select","choice":"single_select","enum":"single_select"}},
  {"types":["boolean"]},
  {"types":["string","null"],"known":["email","number","uuid","url"]},
  {"types":["string","null"],"values":["lowercase","uppercase","sha256",null],"otherValues":{"lower":"lowercase","upper":"uppercase"}},
  {"name":"FieldOption","types":["object"],"properties":{"label":1,"value":15},"rest":false,"required":["label","value"],"otherNames":{"name":"label","text":"label","title":"label","id":"value","key":"value"}},
  {"types":["string","number","boolean"]},
  {"types":["array"],"items":14},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":9},
  {"name":"ApiKeyCredentialConfig","types":["object"],"properties":{"fields":17,"documentation_link":1,"permissions_text":1},"rest":false,"required":["fields"]},
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":20,"config":43},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":22,"secret":23,"idParamName":22,"secretParamName":22},"otherNames":{"clientid":"id","consumerkey":"id","clientsecret":"secret","consumersecret":"secret"}},
  {"types":["string"],"template":"account"},
  {"types":["string"],"template":"account","isSecret":true},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":25,"tokenPath":22,"authorizeHost":26,"authorizePath":22,"refreshPath":22,"revokePath":22},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost","authorizationhost":"authorizeHost","authhost":"authorizeHost","authorizationpath":"authorizePath","authpath":"authorizePath","refreshtokenpath":"refreshPath"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://auth.acme.com."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://login.acme.com."}],"template":"account"},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":28,"bodyFormat":29,"credentialsEncodingMode":30},"otherNames":{"scopedelimiter":"scopeSeparator","scopesseparator":"scopeSeparator","tokenrequestauthmethod":"authorizationMethod","tokenendpointauthmethod":"authorizationMethod","authmethod":"authorizationMethod","tokenrequestbodyformat":"bodyFormat"}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":9},
  {"types":["string","number","boolean","null"],"known":["online","offline"],"otherValues":{"ofline":"offline"},"template":"account"},
  {"types":["string","number","boolean","null"],"known":["online","offline","legacy"],"template":"account"},
  {"types":["string","number","boolean","null"],"known":["auto","force"],"template":"account"},
  {"types":["string","number","boolean","null"],"known":["none","login","consent","select_account","create"],"template":"account"},
  {"types":["string","number","boolean","null"],"known":["query","fragment","form_post"],"template":"account"},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":39},"rest":38,"items":38},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":22},
  {"types":["object"],"properties":{"access_type":33,"token_access_type":34,"approval_prompt":35,"prompt":36,"response_mode":37},"rest":38},
  {"types":["object"],"rest":38},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"client":21,"auth":24,"options":27,"scope":31,"fields":32,"params":40,"tokenParams":41,"refreshParams":41,"tokenExpiryDuration":42,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","authorizationparams":"params","authorizeparams":"params","authparams":"params","authorizationparameters":"params","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","refreshtokenparams":"refreshParams","refreshparameters":"refreshParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":45,"config":47},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":25,"tokenPath":22},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost"}},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"auth":46,"client":21,"options":27,"scope":31,"fields":32,"tokenParams":41,"tokenExpiryDuration":42,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":49,"config":53},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/request_token."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/authorize."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/access_token."}],"template":"account"},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":50,"authorizeUrl":51,"tokenUrl":52,"fields":32,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":55,"config":56},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":32,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":6,"oauth2":6,"oauth2_client_credentials":6,"oauth":6,"keka_oauth":6},"rest":6},
  {"name":"Authorization","types":["object"],"otherValues":{"token":"bearer","oauth":"bearer","oauth2":"bearer","bearertoken":"bearer","basicauth":"basic","httpbasic":"basic","apikey":"header","custom":"header","customheader":"header"},"union":{"tag":"format","branches":{"bearer":59,"basic":62,"header":65}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":60,"config":61},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":23,"token":23},"rest":false,"required":["value"],"oldKeys":{"token":"value"},"otherNames":{"accesstoken":"value","bearertoken":"value","bearer":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":63,"config":64},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":22,"password":23},"rest":false,"otherNames":{"user":"username","login":"username","pass":"password","passwd":"password","secret":"password"}},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":66,"config":68},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":22,"header_value":23,"expression":67},"rest":false,"otherNames":{"name":"header_name","header":"header_name","key":"header_name","value":"header_value","token":"header_value"}},
  {"name":"Headers","types":["object"],"rest":70},
  {"types":["string","null"],"template":"account"},
  {"name":"Pagination","types":["object"],"otherValues":{"pagenumber":"page","pagebased":"page","paged":"page","cursorbased":"cursor","nexttoken":"cursor","token":"cursor","keyset":"cursor","limitoffset":"offset","offsetlimit":"offset","offsetbased":"offset","skip":"offset","link":"link_header","header":"link_header","links":"link_header","custom":"dynamic","expression":"dynamic"},"union":{"tag":"format","branches":{"page":72,"cursor":75,"link_header":81,"offset":84,"range":87,"dynamic":89}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"PagePagination","types":["object"],"properties":{"format":73,"config":74},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"},"otherNames":{"pagename":"page_key","pageparameter":"page_key","pagenameinrequest":"page_key","pagequeryparam":"page_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":76,"config":80},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":77,"is_link":11,"include_path":11,"headers":78,"add_to_body":11,"limit_data_type":1,"ignore_limit_in_pagination":11,"cursor_path_object":79,"use_content_hash":11,"add_to_query":11,"is_cursor_url_encoded":11,"allow_empty_page_cursor":11,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"},"otherNames":{"path":"cursor_path","nextcursorpath":"cursor_path","nextpath":"cursor_path","responsepath":"cursor_path","cursorpathinresponse":"cursor_path","param":"cursor_key","cursorname":"cursor_key","cursorparameter":"cursor_key","key":"cursor_key","cursornameinrequest":"cursor_key","hasmorepath":"has_next_path","hasmore":"has_next_path","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","limitnameinrequest":"limit_key","maxpagesize":"max_limit"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":82,"config":83},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":85,"config":86},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"},"otherNames":{"offsetname":"offset_key","offsetparameter":"offset_key","offsetnameinrequest":"offset_key","offsetqueryparam":"offset_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":88,"config":83},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":90,"config":94},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":91,"get_pagination_values_expression":92,"get_cursor_from_response_expression":93}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":71}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":97,"retry_after_header_expression":98,"rate_limit_header_expression":99},"rest":false,"otherNames":{"condition":"is_rate_limited","expression":"is_rate_limited","detect":"is_rate_limited","isratelimit":"is_rate_limited","ratelimited":"is_rate_limited","islimited":"is_rate_limited","retryafter":"retry_after_header_expression","retryafterexpression":"retry_after_header_expression","ratelimitheaders":"rate_limit_header_expression","ratelimitexpression":"rate_limit_header_expression","headers":"rate_limit_header_expression"}},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":96}},
  {"types":["string","null"],"role":"error"},
  {"name":"Resource","types":["object"],"properties":{"list":103,"get":103,"create":103,"update":103,"delete":103},"rest":103},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"method":104,"path":22,"query":105,"body":106,"response_path":1,"description":1,"pagination":95,"headers":69,"base_url":107,"query_array_format":108,"body_format":109,"body_format_config":83,"pagination_path":1,"authorization":58,"rate_limit":96,"error_expression":101,"add_query_to_body":11,"ignore_body_in_pagination":11,"ignore_body":11,"set_body_to_null":11,"no_auth":11,"ignore_credentials_on_redirect":11,"throw_error_on_parse_error":110,"api_response_format":111,"api_documentation_url":1,"scopes":31,"query_schema":112,"body_schema":112,"response_schema":112,"examples":113},"rest":false,"required":["path"],"otherNames":{"verb":"method","httpmethod":"method","httpverb":"method","requestmethod":"method","url":"path","endpoint":"path","uri":"path","route":"path","href":"path","params":"query","queryparams":"query","queryparameters":"query","querystring":"query","parameters":"query","qs":"query","payload":"body","data":"body","json":"body","requestbody":"body","datapath":"response_path","resultpath":"response_path","resultspath":"response_path","recordspath":"response_path","itemspath":"response_path","datakey":"response_path","rootpath":"response_path","jsonpath":"response_path","responsekey":"response_path","summary":"description","paging":"pagination","httpheaders":"headers","requestheaders":"headers","bodytype":"body_format","contenttype":"body_format","requestformat":"body_format","encoding":"body_format","auth":"authorization","authentication":"authorization","error":"error_expression","onerror":"error_expression","errorhandler":"error_expression","skipauth":"no_auth","docsurl":"api_documentation_url","documentationurl":"api_documentation_url","docurl":"api_documentation_url","requiredscopes":"scopes","permissions":"scopes"}},
  {"types":["string"],"values":["get","post","put","patch","delete"],"otherValues":{"fetch":"get","create":"post","del":"delete","remove":"delete"},"isLowerCase":true},
  {"types":["object"],"properties":{"$truto_merge":39},"rest":38},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":39},"rest":38,"items":38},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://uploads.acme.com."}],"template":"account"},
  {"types":["string"],"values":["comma","brackets","indices","repeat"],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"types":["string"],"values":["json","form","multipart","raw","xml"],"otherValues":{"application/json":"json","application/xwwwformurlencoded":"form","xwwwformurlencoded":"form","formurlencoded":"form","urlencoded":"form","multipart/formdata":"multipart","formdata":"multipart","application/xml":"xml","text/xml":"xml","text/plain":"raw","plain":"raw","text":"raw","binary":"raw"}},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false,"otherNames":{"output":"response","result":"response","params":"query","request":"body","input":"body","payload":"body"}},
  {"types":["object"],"rest":102},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":116,"handle_verification":117,"signature_verification":118},"rest":false,"otherNames":{"transform":"payload_transform","transformpayload":"payload_transform","payload":"payload_transform","verification":"handle_verification","verify":"handle_verification","challenge":"handle_verification","signature":"signature_verification","signaturevalidation":"signature_verification","verifysignature":"signature_verification"}},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":119,"basic":125,"bearer":127,"jwt":129}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":120,"config":124},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"otherValues":{"hs256":"sha256","hs384":"sha384","hs512":"sha512"},"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":22},
  {"types":["string"],"known":["hex","base64"],"otherValues":{"hexadecimal":"hex","hexdigest":"hex","base16":"hex","b64":"base64","base64digest":"base64"},"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":121,"secret":23,"parts":122,"compare_with":22,"string_type":123,"verification_content":22,"context_lookup_field_name":22,"context_lookup_field_value":22},"required":["algorithm","secret","parts","compare_with"],"otherNames":{"algo":"algorithm","hashalgorithm":"algorithm","hash":"algorithm","digestalgorithm":"algorithm","hashfunction":"algorithm","signingsecret":"secret","signingkey":"secret","sharedsecret":"secret","secretkey":"secret","webhooksecret":"secret","key":"secret","payload":"parts","signedparts":"parts","signedpayload":"parts","content":"parts","message":"parts","header":"compare_with","signatureheader":"compare_with","headername":"compare_with","signature":"compare_with","encoding":"string_type","digest":"string_type","digestencoding":"string_type","digesttype":"string_type","signatureencoding":"string_type","outputformat":"string_type","outputencoding":"string_type"}},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":63,"config":126},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":22,"password":23,"compare_with":22}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":60,"config":128},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":23,"compare_with":22}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":130,"config":132},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["jwt"]},
  {"types":["string"],"known":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","ES256K","EdDSA"],"otherValues":{"sha256":"HS256","hmacsha256":"HS256","sha384":"HS384","hmacsha384":"HS384","sha512":"HS512","hmacsha512":"HS512","rsasha256":"RS256"},"template":"account"},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":23,"compare_with":22,"algorithm":131}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":115}},
  {"name":"Actions","types":["object"],"properties":{"post_install":135,"post_connect_user_form":135,"refresh_token":135,"validation":135},"rest":135},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":136},"properties":{"steps":161},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"otherValues":{"http":"request","httprequest":"request","jsonata":"transform","expression":"transform"},"union":{"tag":"type","branches":{"request":137,"transform":139,"update_context":142,"set_context":145,"get_context":147,"form":150}},"otherNames":{"kind":"type","action":"type"}},
  {"name":"RequestStep","types":["object"],"properties":{"type":138,"config":103},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":140,"config":141},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"contents":["config"],"properties":{"type":143,"config":144},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":141}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":146,"config":41},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":148,"config":149},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":151,"config":160},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":153},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":154,"help_text":1,"disabled_text":1,"placeholder":1,"required":11,"depends_on":31,"data_source":155,"options":158},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"],"otherValues":{"string":"text","input":"text","shorttext":"text","secret":"password","masked":"password","select":"single_select","dropdown":"single_select","radio":"single_select","choice":"single_select","enum":"single_select","multiple":"multi_select","checkboxes":"multi_select","boolean":"checkbox","bool":"checkbox"}},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":156,"resource":1,"method":157,"query":41}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":152},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":152,"else":159}},
  {"types":["array"],"items":136},
  {"types":["object"],"rest":31},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":164},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":163},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"name":"Integration","types":["object"],"isResponse":true,"properties":{"$schema":1,"id":168,"name":1,"category":2,"is_beta":11,"config":0,"version":169,"team_id":168,"sharing":170,"created_at":171,"updated_at":171,"installed_environment":31,"team":172,"can_install":11,"default_oauth_app_id":2},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","expected":"Write a UUID such as 4a4de828-f4db-4c9e-adfd-434e0864c3c7."}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","expected":"Write a date and time such as 2021-08-10T10:00:00.000Z or 2024-01-01 00:00:00."}]},
  {"name":"Team","types":["object"],"isResponse":true,"properties":{"id":168,"name":1,"domain":2,"logo":2,"is_verified":11,"is_white_label":11,"tos_link":2,"allow_impersonation":11,"created_at":171,"updated_at":171}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":11,"sharing":170,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":169,"name":1,"category":1,"is_beta":11,"sharing":170,"config":175},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"name":1,"label":1,"category":1,"config":0,"documentation":179,"id":168,"sharing":170,"audit_notes":182},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":178,"content":1,"resource":2,"method":2,"authentication_method":2,"integration_name":2},"rest":false,"required":["type","content"],"otherNames":{"text":"content","value":"content","markdown":"content"}},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":177},
  {"name":"AuditNote","types":["object"],"properties":{"severity":181,"section":1,"source":1,"resource":2,"method":2,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":180},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":168,"integration_id":168,"environment_id":168,"show_in_catalog":11,"is_enabled":11,"is_active":11,"created_at":171,"updated_at":171,"integration":167,"override":190}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":185}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":186,"label":1,"logo":2,"icon":2,"headers":69,"query":165,"query_array_format":166,"actions":134,"credentials":187,"authorization":58,"pagination":95,"rate_limit":100,"webhook":133,"resources":114,"error_expression":101,"environment_variables":189},"rest":false,"otherNames":{"apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","logourl":"logo","iconurl":"icon","defaultheaders":"headers","httpheaders":"headers","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","auth":"authorization","authentication":"authorization","authorisation":"authorization","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","webhookconfig":"webhook","endpoints":"resources","entities":"resources","models":"resources","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","env":"environment_variables","envvars":"environment_variables","variables":"environment_variables"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://sandbox.acme.com/v1."}],"template":"account"},
  {"name":"CredentialParts","types":["object"],"properties":{"format":5},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":6,"else":188}},
  {"name":"CredentialPartMap","types":["object"],"properties":{"client":21,"api_key":6,"oauth2":6,"oauth2_client_credentials":6,"oauth":6,"keka_oauth":6}},
  {"types":["object"],"rest":15},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":184}},
  {"name":"List","types":["object"],"isResponse":true,"properties":{"$schema":1,"result":193,"next_cursor":2,"prev_cursor":2,"limit":194,"result_count":194,"is_partial_response":110},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":183,"else":167}},
  {"types":["array"],"items":192},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"root":11,"extends":196,"plugins":31,"preset":197,"kinds":198,"context":200,"environmentVariables":201,"functions":202,"apis":206,"bases":78,"rules":207,"overrides":210,"exceptions":214},"rest":false},
  {"types":["string","array"],"items":1},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"name":"KindGlobs","types":["object"],"rest":199},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"name":"ContextNames","types":["array"],"items":1},
  {"name":"EnvironmentVariables","types":["array"],"items":1},
  {"name":"CustomFunctions","types":["array"],"items":203},
  {"name":"CustomFunction","types":["object"],"properties":{"name":204,"params":31,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]","expected":"Write a name without a dollar sign such as currency."}]},
  {"name":"ApiDescriptions","types":["object"],"properties":{"files":1,"descriptions":31,"reason":1},"rest":false,"required":["files","descriptions"]},
  {"types":["array"],"items":205},
  {"name":"RuleSeverities","types":["object"],"rest":208},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"name":"FileOverride","types":["object"],"properties":{"files":196,"preset":197,"kinds":198,"context":200,"environmentVariables":201,"functions":202,"rules":207,"reason":1},"rest":false,"required":["files"]},
  {"types":["array"],"items":209},
  {"name":"RuleException","types":["object"],"properties":{"files":1,"at":212,"rules":213,"reason":1},"rest":false,"required":["rules"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(/|$)","expected":"Write a JSON Pointer such as /resources/users."}]},
  {"types":["object"],"rest":208},
  {"types":["array"],"items":211},
  {"choice":{"when":{},"then":216}},
  {"name":"JsonSchema","types":["object","boolean"],"properties":{"$schema":1,"$id":1,"$ref":1,"$anchor":1,"$dynamicRef":1,"$dynamicAnchor":1,"format":1,"contentMediaType":1,"contentEncoding":1,"pattern":1,"$comment":217,"title":217,"description":217,"type":220,"enum":221,"examples":221,"const":149,"default":149,"example":149,"nullable":149,"discriminator":149,"externalDocs":149,"deprecated":11,"readOnly":11,"writeOnly":11,"uniqueItems":11,"multipleOf":222,"minimum":222,"maximum":222,"exclusiveMinimum":223,"exclusiveMaximum":223,"minLength":224,"maxLength":224,"minItems":224,"maxItems":224,"minContains":224,"maxContains":224,"minProperties":224,"maxProperties":224,"required":31,"properties":225,"patternProperties":225,"definitions":225,"$defs":225,"dependentSchemas":225,"dependentRequired":162,"dependencies":227,"items":229,"additionalProperties":216,"unevaluatedProperties":216,"additionalItems":216,"unevaluatedItems":216,"contains":216,"propertyNames":216,"contentSchema":216,"not":216,"if":216,"then":216,"else":216,"prefixItems":228,"allOf":228,"anyOf":228,"oneOf":228},"otherNames":{"enums":"enum","propertys":"properties","props":"properties"}},
  {"types":["string","null"]},
  {"types":["string"],"values":["array","boolean","integer","null","number","object","string"]},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":218},
  {"choice":{"when":{"types":["array"]},"then":219,"else":218}},
  {"types":["array"]},
  {"types":["number"]},
  {"types":["number","boolean"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":0}]},
  {"name":"JsonSchemaMap","types":["object"],"rest":216},
  {"choice":{"when":{"types":["array"]},"then":31,"else":216}},
  {"types":["object"],"rest":226},
  {"name":"JsonSchemaList","types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":216},
  {"choice":{"when":{"types":["array"]},"then":228,"else":216}},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":167,"integration-create":173,"integration-update":174,"integration-file":176,"environment-integration":183,"override":184,"list":191,"intlint-config":195,"json-schema":215};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":135,"Actions":134,"ApiDescriptions":205,"ApiKeyCredential":7,"ApiKeyCredentialConfig":18,"AuditNote":180,"Authorization":58,"BasicAuthorization":62,"BasicAuthorizationConfig":64,"BasicSignatureVerification":125,"BearerAuthorization":59,"BearerAuthorizationConfig":61,"BearerSignatureVerification":127,"Config":0,"ConfigUpdate":175,"ContextNames":200,"Credential":6,"CredentialMap":57,"CredentialPartMap":188,"CredentialParts":187,"Credentials":4,"CursorPagination":75,"CursorPaginationConfig":80,"CustomFunction":203,"CustomFunctions":202,"DocumentationRow":177,"DynamicPagination":89,"DynamicPaginationConfig":94,"EnvironmentIntegration":183,"EnvironmentVariables":201,"Field":9,"FieldOption":14,"FileOverride":209,"FormConfig":159,"FormDataSource":155,"FormField":153,"FormFields":152,"FormOptions":158,"FormStep":150,"GetContextStep":147,"HeaderAuthorization":65,"HeaderAuthorizationConfig":68,"Headers":69,"HmacSignatureVerification":119,"Integration":167,"IntegrationCreate":173,"IntegrationFile":176,"IntegrationUpdate":174,"IntlintConfiguration":195,"JsonSchema":216,"JsonSchemaList":228,"JsonSchemaMap":225,"JwtSignatureVerification":129,"KekaOAuthCredential":54,"KekaOAuthCredentialConfig":56,"KindGlobs":198,"LinkHeaderPagination":81,"List":191,"MergeValue":39,"MethodExamples":113,"OAuth1Credential":48,"OAuth1CredentialConfig":53,"OAuth2ClientCredentialsCredential":44,"OAuth2ClientCredentialsCredentialConfig":47,"OAuth2Credential":19,"OAuth2CredentialConfig":43,"OAuth2Endpoints":24,"OAuth2TokenEndpoint":46,"OAuthClient":21,"OAuthOptions":27,"OffsetPagination":84,"OffsetPaginationConfig":86,"Override":184,"OverrideSettings":185,"PagePagination":72,"PagePaginationConfig":74,"Pagination":71,"QueryValue":163,"RangePagination":87,"RateLimit":96,"RequestStep":137,"Resource":102,"ResourceMethod":103,"RuleException":211,"RuleSeverities":207,"SetContextStep":145,"SignatureVerification":118,"Step":136,"Team":172,"TemplateValue":38,"TransformStep":139,"UpdateContextStep":142,"UpdateContextStepConfig":144,"Webhook":115,"WebhookBasicSignatureVerificationConfig":126,"WebhookBearerSignatureVerificationConfig":128,"WebhookHmacSignatureVerificationConfig":124,"WebhookJwtSignatureVerificationConfig":132};
