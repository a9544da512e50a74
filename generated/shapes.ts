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
  {"name":"Config","types":["object"],"properties":{"$schema":1,"label":1,"logo":2,"base_url":3,"credentials":4,"authorization":59,"headers":70,"pagination":96,"rate_limit":101,"error_expression":102,"resources":115,"webhook":134,"actions":135,"tool_tags":163,"query":166,"icon":2,"query_array_format":167,"required_headers":84},"rest":false,"otherNames":{"logourl":"logo","apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","auth":"authorization","authentication":"authorization","authorisation":"authorization","defaultheaders":"headers","httpheaders":"headers","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","endpoints":"resources","entities":"resources","models":"resources","webhookconfig":"webhook","tags":"tool_tags","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","iconurl":"icon"}},
  {"types":["string"]},
  {"types":["string","null"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/v1."}],"template":"account"},
  {"name":"Credentials","types":["object"],"properties":{"format":5},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":6,"else":58}},
  {"types":["string"],"values":["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"}},
  {"name":"Credential","types":["object"],"otherValues":{"token":"api_key","bearer":"api_key","apitoken":"api_key","basic":"api_key","basicauth":"api_key","authorizationcode":"oauth2","oauth2authorizationcode":"oauth2","clientcredentials":"oauth2_client_credentials","oauth1":"oauth","oauth1a":"oauth","oauth10a":"oauth","oauth10":"oauth"},"union":{"tag":"format","branches":{"api_key":7,"oauth2":19,"oauth2_client_credentials":45,"oauth":49,"keka_oauth":55}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
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
  {"name":"OAuth2Credential","types":["object"],"properties":{"format":20,"config":44},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2"]},
  {"name":"OAuthClient","types":["object"],"properties":{"id":22,"secret":23,"idParamName":22,"secretParamName":22},"otherNames":{"clientid":"id","consumerkey":"id","clientsecret":"secret","consumersecret":"secret","idparam":"idParamName","clientidparam":"idParamName","clientidparamname":"idParamName","secretparam":"secretParamName","clientsecretparam":"secretParamName","clientsecretparamname":"secretParamName"}},
  {"types":["string"],"template":"account"},
  {"types":["string"],"template":"account","isSecret":true},
  {"name":"OAuth2Endpoints","types":["object"],"properties":{"tokenHost":25,"tokenPath":22,"authorizeHost":26,"authorizePath":22,"refreshPath":22,"revokePath":22},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost","authorizationhost":"authorizeHost","authhost":"authorizeHost","authorizationpath":"authorizePath","authpath":"authorizePath","refreshtokenpath":"refreshPath","revocpath":"revokePath","revocationpath":"revokePath","revoketokenpath":"revokePath"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://auth.acme.com."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://login.acme.com."}],"template":"account"},
  {"name":"OAuthOptions","types":["object"],"properties":{"scopeSeparator":1,"authorizationMethod":28,"bodyFormat":29,"credentialsEncodingMode":30},"otherNames":{"scopedelimiter":"scopeSeparator","scopesseparator":"scopeSeparator","tokenrequestauthmethod":"authorizationMethod","tokenendpointauthmethod":"authorizationMethod","authmethod":"authorizationMethod","tokenrequestbodyformat":"bodyFormat"}},
  {"types":["string"],"known":["header","body"]},
  {"types":["string"],"known":["form","json"]},
  {"types":["string"],"known":["strict","loose"]},
  {"types":["array"],"items":1},
  {"types":["array"],"items":9},
  {"types":["string","number","boolean","null"],"known":["online","offline"],"otherValues":{"ofline":"offline","offlineaccess":"offline"},"template":"account"},
  {"types":["string","number","boolean","null"],"known":["online","offline","legacy"],"otherValues":{"offlineaccess":"offline"},"template":"account"},
  {"types":["string","number","boolean","null"],"known":["auto","force"],"template":"account"},
  {"types":["string","number","boolean","null"],"known":["none","login","consent","select_account","create"],"template":"account"},
  {"types":["string","number","boolean","null"],"known":["S256","plain"],"otherValues":{"sha256":"S256"},"template":"account"},
  {"types":["string","number","boolean","null"],"known":["query","fragment","form_post"],"template":"account"},
  {"name":"TemplateValue","types":["string","number","boolean","null","array","object"],"template":"account","properties":{"$truto_merge":40},"rest":39,"items":39},
  {"name":"MergeValue","types":["string","array"],"template":"account","items":22},
  {"types":["object"],"properties":{"access_type":33,"token_access_type":34,"approval_prompt":35,"prompt":36,"code_challenge_method":37,"response_mode":38},"rest":39},
  {"types":["object"],"rest":39},
  {"types":["string","number"]},
  {"name":"OAuth2CredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"client":21,"auth":24,"options":27,"scope":31,"fields":32,"params":41,"tokenParams":42,"refreshParams":42,"tokenExpiryDuration":43,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","authorizationparams":"params","authorizeparams":"params","authparams":"params","authorizationparameters":"params","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","refreshtokenparams":"refreshParams","refreshparameters":"refreshParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth2ClientCredentialsCredential","types":["object"],"properties":{"format":46,"config":48},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth2_client_credentials"]},
  {"name":"OAuth2TokenEndpoint","types":["object"],"properties":{"tokenHost":25,"tokenPath":22},"required":["tokenHost"],"otherNames":{"tokenbaseurl":"tokenHost"}},
  {"name":"OAuth2ClientCredentialsCredentialConfig","types":["object"],"contents":["auth","options"],"properties":{"auth":47,"client":21,"options":27,"scope":31,"fields":32,"tokenParams":42,"tokenExpiryDuration":43,"documentation_link":1,"permissions_text":1},"required":["auth"],"otherNames":{"defaultscopes":"scope","oauthscopes":"scope","tokenparameters":"tokenParams","accesstokenparams":"tokenParams","tokenrequestparams":"tokenParams","tokenexpiresin":"tokenExpiryDuration","tokenexpiry":"tokenExpiryDuration"}},
  {"name":"OAuth1Credential","types":["object"],"properties":{"format":50,"config":54},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["oauth"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/request_token."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/authorize."}],"template":"account"},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://api.acme.com/oauth/access_token."}],"template":"account"},
  {"name":"OAuth1CredentialConfig","types":["object"],"properties":{"requestTokenUrl":51,"authorizeUrl":52,"tokenUrl":53,"fields":32,"documentation_link":1,"permissions_text":1}},
  {"name":"KekaOAuthCredential","types":["object"],"properties":{"format":56,"config":57},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["keka_oauth"]},
  {"name":"KekaOAuthCredentialConfig","types":["object"],"properties":{"fields":32,"documentation_link":1,"permissions_text":1}},
  {"name":"CredentialMap","types":["object"],"properties":{"api_key":6,"oauth2":6,"oauth2_client_credentials":6,"oauth":6,"keka_oauth":6},"rest":6},
  {"name":"Authorization","types":["object"],"otherValues":{"token":"bearer","oauth":"bearer","oauth2":"bearer","bearertoken":"bearer","basicauth":"basic","httpbasic":"basic","apikey":"header","custom":"header","customheader":"header"},"union":{"tag":"format","branches":{"bearer":60,"basic":63,"header":66}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"BearerAuthorization","types":["object"],"properties":{"format":61,"config":62},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["bearer"]},
  {"name":"BearerAuthorizationConfig","types":["object"],"properties":{"value":23,"token":23},"rest":false,"required":["value"],"oldKeys":{"token":"value"},"otherNames":{"accesstoken":"value","bearertoken":"value","bearer":"value"}},
  {"name":"BasicAuthorization","types":["object"],"properties":{"format":64,"config":65},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["basic"]},
  {"name":"BasicAuthorizationConfig","types":["object"],"properties":{"username":22,"password":23},"rest":false,"otherNames":{"user":"username","login":"username","pass":"password","passwd":"password","secret":"password"}},
  {"name":"HeaderAuthorization","types":["object"],"properties":{"format":67,"config":69},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["header"]},
  {"types":["string"],"role":"authorization"},
  {"name":"HeaderAuthorizationConfig","types":["object"],"properties":{"header_name":22,"header_value":23,"expression":68},"rest":false,"otherNames":{"name":"header_name","header":"header_name","key":"header_name","value":"header_value","token":"header_value"}},
  {"name":"Headers","types":["object"],"rest":71},
  {"types":["string","null"],"template":"account"},
  {"name":"Pagination","types":["object"],"otherValues":{"pagenumber":"page","pagebased":"page","paged":"page","cursorbased":"cursor","nexttoken":"cursor","token":"cursor","keyset":"cursor","limitoffset":"offset","offsetlimit":"offset","offsetbased":"offset","skip":"offset","link":"link_header","header":"link_header","links":"link_header","custom":"dynamic","expression":"dynamic"},"union":{"tag":"format","branches":{"page":73,"cursor":76,"link_header":82,"offset":85,"range":88,"dynamic":90}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"PagePagination","types":["object"],"properties":{"format":74,"config":75},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["page"]},
  {"name":"PagePaginationConfig","types":["object"],"properties":{"page_key":1,"limit_key":1,"page_param":1,"limit_param":1},"oldKeys":{"page_param":"page_key","limit_param":"limit_key"},"otherNames":{"pagename":"page_key","pageparameter":"page_key","pagenameinrequest":"page_key","pagequeryparam":"page_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"CursorPagination","types":["object"],"properties":{"format":77,"config":81},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["cursor"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":1}]},
  {"types":["object"],"rest":1},
  {"types":["string"],"known":["body","header"]},
  {"name":"CursorPaginationConfig","types":["object"],"properties":{"cursor_path":1,"prev_cursor_path":1,"cursor_key":1,"has_next_path":1,"limit_key":1,"max_limit":78,"is_link":11,"include_path":11,"headers":79,"add_to_body":11,"limit_data_type":1,"ignore_limit_in_pagination":11,"cursor_path_object":80,"use_content_hash":11,"add_to_query":11,"is_cursor_url_encoded":11,"allow_empty_page_cursor":11,"cursor_param":1,"limit_param":1},"rest":false,"required":["cursor_path"],"oldKeys":{"cursor_param":"cursor_key","limit_param":"limit_key"},"otherNames":{"path":"cursor_path","nextcursorpath":"cursor_path","nextpath":"cursor_path","responsepath":"cursor_path","cursorpathinresponse":"cursor_path","param":"cursor_key","cursorname":"cursor_key","cursorparameter":"cursor_key","key":"cursor_key","cursornameinrequest":"cursor_key","hasmorepath":"has_next_path","hasmore":"has_next_path","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","limitnameinrequest":"limit_key","maxpagesize":"max_limit"}},
  {"name":"LinkHeaderPagination","types":["object"],"properties":{"format":83,"config":84},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["link_header"]},
  {"types":["object"]},
  {"name":"OffsetPagination","types":["object"],"properties":{"format":86,"config":87},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["offset"]},
  {"name":"OffsetPaginationConfig","types":["object"],"properties":{"offset_key":1,"limit_key":1,"offset_param":1,"limit_param":1},"oldKeys":{"offset_param":"offset_key","limit_param":"limit_key"},"otherNames":{"offsetname":"offset_key","offsetparameter":"offset_key","offsetnameinrequest":"offset_key","offsetqueryparam":"offset_key","limitname":"limit_key","limitparameter":"limit_key","limitnameinrequest":"limit_key","limitqueryparam":"limit_key","pagesizekey":"limit_key","perpagekey":"limit_key","sizekey":"limit_key","pagesizeparam":"limit_key","perpageparam":"limit_key","sizeparam":"limit_key"}},
  {"name":"RangePagination","types":["object"],"properties":{"format":89,"config":84},"rest":false,"required":["format"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["range"]},
  {"name":"DynamicPagination","types":["object"],"properties":{"format":91,"config":95},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["dynamic"]},
  {"types":["string"],"role":"pagination-initial"},
  {"types":["string"],"role":"pagination-next"},
  {"types":["string"],"role":"pagination-cursor"},
  {"name":"DynamicPaginationConfig","types":["object"],"properties":{"get_initial_pagination_values_expression":92,"get_pagination_values_expression":93,"get_cursor_from_response_expression":94}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":72}},
  {"name":"RateLimit","types":["object"],"properties":{"is_rate_limited":98,"retry_after_header_expression":99,"rate_limit_header_expression":100},"rest":false,"otherNames":{"condition":"is_rate_limited","expression":"is_rate_limited","detect":"is_rate_limited","isratelimit":"is_rate_limited","ratelimited":"is_rate_limited","islimited":"is_rate_limited","retryafter":"retry_after_header_expression","retryafterexpression":"retry_after_header_expression","ratelimitheaders":"rate_limit_header_expression","ratelimitexpression":"rate_limit_header_expression","headers":"rate_limit_header_expression"}},
  {"types":["string"],"role":"rate-limit-detected"},
  {"types":["string"],"role":"retry-after"},
  {"types":["string"],"role":"rate-limit-headers"},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":97}},
  {"types":["string","null"],"role":"error"},
  {"name":"Resource","types":["object"],"properties":{"list":104,"get":104,"create":104,"update":104,"delete":104},"rest":104},
  {"name":"ResourceMethod","types":["object"],"templateScope":"request","properties":{"method":105,"path":22,"query":106,"body":107,"response_path":1,"description":1,"pagination":96,"headers":70,"base_url":108,"query_array_format":109,"body_format":110,"body_format_config":84,"pagination_path":1,"authorization":59,"rate_limit":97,"error_expression":102,"add_query_to_body":11,"ignore_body_in_pagination":11,"ignore_body":11,"set_body_to_null":11,"no_auth":11,"ignore_credentials_on_redirect":11,"throw_error_on_parse_error":111,"api_response_format":112,"api_documentation_url":1,"scopes":31,"query_schema":113,"body_schema":113,"response_schema":113,"examples":114},"rest":false,"required":["path"],"otherNames":{"verb":"method","httpmethod":"method","httpverb":"method","requestmethod":"method","url":"path","endpoint":"path","uri":"path","route":"path","href":"path","params":"query","queryparams":"query","queryparameters":"query","querystring":"query","parameters":"query","qs":"query","payload":"body","data":"body","json":"body","requestbody":"body","datapath":"response_path","resultpath":"response_path","resultspath":"response_path","recordspath":"response_path","itemspath":"response_path","datakey":"response_path","rootpath":"response_path","jsonpath":"response_path","responsekey":"response_path","summary":"description","paging":"pagination","httpheaders":"headers","requestheaders":"headers","bodytype":"body_format","contenttype":"body_format","requestformat":"body_format","encoding":"body_format","auth":"authorization","authentication":"authorization","error":"error_expression","onerror":"error_expression","errorhandler":"error_expression","skipauth":"no_auth","docsurl":"api_documentation_url","documentationurl":"api_documentation_url","docurl":"api_documentation_url","requiredscopes":"scopes","permissions":"scopes"}},
  {"types":["string"],"values":["get","post","put","patch","delete"],"otherValues":{"fetch":"get","create":"post","del":"delete","remove":"delete"},"isLowerCase":true},
  {"types":["object"],"properties":{"$truto_merge":40},"rest":39},
  {"types":["object","array","string"],"template":"request","properties":{"$truto_merge":40},"rest":39,"items":39},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://uploads.acme.com."}],"template":"account"},
  {"types":["string"],"values":["comma","brackets","indices","repeat"],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"types":["string"],"values":["json","form","multipart","raw","xml"],"otherValues":{"application/json":"json","application/xwwwformurlencoded":"form","xwwwformurlencoded":"form","formurlencoded":"form","urlencoded":"form","multipart/formdata":"multipart","formdata":"multipart","application/xml":"xml","text/xml":"xml","text/plain":"raw","plain":"raw","text":"raw","binary":"raw"}},
  {"types":["boolean","null"]},
  {"types":["string"],"known":["json","xml","text"]},
  {"types":["object","string"]},
  {"name":"MethodExamples","types":["object"],"properties":{"response":1,"query":1,"body":1},"rest":false,"otherNames":{"output":"response","result":"response","params":"query","request":"body","input":"body","payload":"body"}},
  {"types":["object"],"rest":103},
  {"name":"Webhook","types":["object"],"properties":{"payload_transform":117,"handle_verification":118,"signature_verification":119},"rest":false,"otherNames":{"transform":"payload_transform","transformpayload":"payload_transform","payload":"payload_transform","verification":"handle_verification","verify":"handle_verification","challenge":"handle_verification","signature":"signature_verification","signaturevalidation":"signature_verification","verifysignature":"signature_verification"}},
  {"types":["string"],"role":"webhook-payload"},
  {"types":["string"],"role":"webhook-verification"},
  {"name":"SignatureVerification","types":["object"],"union":{"tag":"format","branches":{"hmac":120,"basic":126,"bearer":128,"jwt":130}},"oldValues":{"HMAC-SHA256":{"value":"hmac","alsoSets":{"algorithm":"sha256"}}},"otherNames":{"type":"format","kind":"format","strategy":"format"}},
  {"name":"HmacSignatureVerification","types":["object"],"properties":{"format":121,"config":125},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["hmac"]},
  {"types":["string"],"known":["sha1","sha256","sha384","sha512","md5"],"otherValues":{"hs256":"sha256","hs384":"sha384","hs512":"sha512"},"template":"account"},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":22},
  {"types":["string"],"known":["hex","base64"],"otherValues":{"hexadecimal":"hex","hexa":"hex","hexdigest":"hex","base16":"hex","b64":"base64","base64digest":"base64"},"template":"account"},
  {"name":"WebhookHmacSignatureVerificationConfig","types":["object"],"properties":{"algorithm":122,"secret":23,"parts":123,"compare_with":22,"string_type":124,"verification_content":22,"context_lookup_field_name":22,"context_lookup_field_value":22},"required":["algorithm","secret","parts","compare_with"],"otherNames":{"algo":"algorithm","hashalgorithm":"algorithm","hash":"algorithm","digestalgorithm":"algorithm","hashfunction":"algorithm","signingsecret":"secret","signingkey":"secret","sharedsecret":"secret","secretkey":"secret","webhooksecret":"secret","key":"secret","payload":"parts","signedparts":"parts","signedpayload":"parts","content":"parts","message":"parts","header":"compare_with","signatureheader":"compare_with","headername":"compare_with","signature":"compare_with","encoding":"string_type","digest":"string_type","digestencoding":"string_type","digesttype":"string_type","signatureencoding":"string_type","outputformat":"string_type","outputencoding":"string_type"}},
  {"name":"BasicSignatureVerification","types":["object"],"properties":{"format":64,"config":127},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBasicSignatureVerificationConfig","types":["object"],"properties":{"username":22,"password":23,"compare_with":22}},
  {"name":"BearerSignatureVerification","types":["object"],"properties":{"format":61,"config":129},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"name":"WebhookBearerSignatureVerificationConfig","types":["object"],"properties":{"secret":23,"compare_with":22}},
  {"name":"JwtSignatureVerification","types":["object"],"properties":{"format":131,"config":133},"rest":false,"required":["format","config"],"otherNames":{"configuration":"config","settings":"config","options":"config"}},
  {"types":["string"],"values":["jwt"]},
  {"types":["string"],"known":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","ES256K","EdDSA"],"template":"account"},
  {"name":"WebhookJwtSignatureVerificationConfig","types":["object"],"properties":{"secret":23,"compare_with":22,"algorithm":132}},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":116}},
  {"name":"Actions","types":["object"],"properties":{"post_install":136,"post_connect_user_form":136,"refresh_token":136,"validation":136},"rest":136},
  {"name":"Action","types":["object"],"oldForm":{"name":"action-without-steps","has":"type","lacks":"steps","shape":137},"properties":{"steps":162},"rest":false,"required":["steps"]},
  {"name":"Step","types":["object"],"otherValues":{"http":"request","httprequest":"request","jsonata":"transform","expression":"transform"},"union":{"tag":"type","branches":{"request":138,"transform":140,"update_context":143,"set_context":146,"get_context":148,"form":151}},"otherNames":{"kind":"type","action":"type"}},
  {"name":"RequestStep","types":["object"],"properties":{"type":139,"config":104},"required":["type"]},
  {"types":["string"],"values":["request"]},
  {"name":"TransformStep","types":["object"],"properties":{"type":141,"config":142},"required":["type"]},
  {"types":["string"],"values":["transform"]},
  {"types":["string"],"role":"step"},
  {"name":"UpdateContextStep","types":["object"],"contents":["config"],"properties":{"type":144,"config":145},"required":["type"]},
  {"types":["string"],"values":["update_context"]},
  {"name":"UpdateContextStepConfig","types":["object"],"properties":{"expression":142}},
  {"name":"SetContextStep","types":["object"],"properties":{"type":147,"config":42},"required":["type"]},
  {"types":["string"],"values":["set_context"]},
  {"name":"GetContextStep","types":["object"],"properties":{"type":149,"config":150},"required":["type"]},
  {"types":["string"],"values":["get_context"]},
  {},
  {"name":"FormStep","types":["object"],"properties":{"type":152,"config":161},"required":["type"]},
  {"types":["string"],"values":["form"]},
  {"name":"FormFields","types":["array"],"items":154},
  {"name":"FormField","types":["object"],"properties":{"name":1,"label":1,"type":155,"help_text":1,"disabled_text":1,"placeholder":1,"required":11,"depends_on":31,"data_source":156,"options":159},"required":["name","label","type"]},
  {"types":["string"],"values":["single_select","multi_select","text","password","checkbox","hidden"],"otherValues":{"string":"text","input":"text","shorttext":"text","secret":"password","masked":"password","select":"single_select","dropdown":"single_select","radio":"single_select","choice":"single_select","enum":"single_select","multiple":"multi_select","checkboxes":"multi_select","boolean":"checkbox","bool":"checkbox"}},
  {"name":"FormDataSource","types":["object"],"templateScope":"form","properties":{"type":157,"resource":1,"method":158,"query":42}},
  {"types":["string"],"values":["unified","proxy"]},
  {"types":["string"],"values":["list","get"]},
  {"name":"FormOptions","types":["object"],"properties":{"value":1,"label":1,"subText":1},"otherNames":{"id":"value","key":"value","valuepath":"value","valuekey":"value","name":"label","text":"label","title":"label","display":"label","labelpath":"label","labelkey":"label","subtitle":"subText","sublabel":"subText","secondarytext":"subText"}},
  {"name":"FormConfig","types":["object"],"properties":{"fields":153},"rest":false,"required":["fields"]},
  {"types":["object","array"],"choice":{"when":{"types":["array"]},"then":153,"else":160}},
  {"types":["array"],"items":137},
  {"types":["object"],"rest":31},
  {"name":"QueryValue","types":["string","number","boolean","null","array"],"template":"account","items":165},
  {"types":["string","number","boolean","null"],"template":"account"},
  {"types":["object","null"],"rest":164},
  {"types":["string","null"],"values":["comma","brackets","indices","repeat",null],"otherValues":{"csv":"comma","commaseparated":"comma","multi":"repeat","repeated":"repeat","index":"indices","indexed":"indices"}},
  {"name":"Integration","types":["object"],"isResponse":true,"properties":{"$schema":1,"id":169,"name":1,"category":2,"is_beta":11,"config":0,"version":170,"team_id":169,"sharing":171,"created_at":172,"updated_at":172,"installed_environment":31,"team":173,"can_install":11,"default_oauth_app_id":2},"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","expected":"Write a UUID such as 4a4de828-f4db-4c9e-adfd-434e0864c3c7."}]},
  {"types":["integer"]},
  {"types":["string"],"values":["allow","ask","deny"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","expected":"Write a date and time such as 2021-08-10T10:00:00.000Z or 2024-01-01 00:00:00."}]},
  {"name":"Team","types":["object"],"isResponse":true,"properties":{"id":169,"name":1,"domain":2,"logo":2,"is_verified":11,"is_white_label":11,"tos_link":2,"allow_impersonation":11,"created_at":172,"updated_at":172}},
  {"name":"IntegrationCreate","types":["object"],"properties":{"$schema":1,"name":1,"category":1,"is_beta":11,"sharing":171,"config":0},"rest":false,"required":["name","config"]},
  {"name":"IntegrationUpdate","types":["object"],"properties":{"$schema":1,"version":170,"name":1,"category":1,"is_beta":11,"sharing":171,"config":176},"rest":false,"required":["version"]},
  {"name":"ConfigUpdate","isPatch":true,"choice":{"when":{},"then":0}},
  {"name":"IntegrationFile","types":["object"],"properties":{"$schema":1,"name":1,"label":1,"category":1,"config":0,"documentation":180,"id":169,"sharing":171,"audit_notes":183},"rest":false,"required":["name","config"]},
  {"name":"DocumentationRow","types":["object"],"properties":{"type":179,"content":1,"resource":2,"method":2,"authentication_method":2,"integration_name":2},"rest":false,"required":["type","content"],"otherNames":{"text":"content","value":"content","markdown":"content"}},
  {"types":["string"],"values":["description","query_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
  {"types":["array"],"items":178},
  {"name":"AuditNote","types":["object"],"properties":{"severity":182,"section":1,"source":1,"resource":2,"method":2,"message":1},"rest":false,"required":["severity","section","source","message"]},
  {"types":["string"],"values":["error","warn","info"]},
  {"types":["array"],"items":181},
  {"name":"EnvironmentIntegration","types":["object"],"properties":{"$schema":1,"id":169,"integration_id":169,"environment_id":169,"show_in_catalog":11,"is_enabled":11,"is_active":11,"created_at":172,"updated_at":172,"integration":168,"override":191}},
  {"name":"Override","isPatch":true,"choice":{"when":{},"then":186}},
  {"name":"OverrideSettings","types":["object"],"properties":{"$schema":1,"base_url":187,"label":1,"logo":2,"icon":2,"headers":70,"query":166,"query_array_format":167,"actions":135,"credentials":188,"authorization":59,"pagination":96,"rate_limit":101,"webhook":134,"resources":115,"error_expression":102,"environment_variables":190},"rest":false,"otherNames":{"apiurl":"base_url","apibase":"base_url","baseuri":"base_url","rooturl":"base_url","url":"base_url","host":"base_url","endpoint":"base_url","server":"base_url","logourl":"logo","iconurl":"icon","defaultheaders":"headers","httpheaders":"headers","params":"query","queryparams":"query","queryparameters":"query","defaultquery":"query","auth":"authorization","authentication":"authorization","authorisation":"authorization","paging":"pagination","paginator":"pagination","ratelimiting":"rate_limit","throttling":"rate_limit","throttle":"rate_limit","webhookconfig":"webhook","endpoints":"resources","entities":"resources","models":"resources","error":"error_expression","errors":"error_expression","errorhandler":"error_expression","errorhandling":"error_expression","onerror":"error_expression","errormapping":"error_expression","env":"environment_variables","envvars":"environment_variables","variables":"environment_variables"}},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","expected":"Write an absolute URL such as https://sandbox.acme.com/v1."}],"template":"account"},
  {"name":"CredentialParts","types":["object"],"properties":{"format":5},"choice":{"when":{"anyOf":[{"required":["format"],"propertyTypes":{"format":["string"]}},{"required":["config"]}]},"then":6,"else":189}},
  {"name":"CredentialPartMap","types":["object"],"properties":{"client":21,"api_key":6,"oauth2":6,"oauth2_client_credentials":6,"oauth":6,"keka_oauth":6}},
  {"types":["object"],"rest":15},
  {"types":["object","null"],"choice":{"when":{"types":["object"]},"then":185}},
  {"name":"List","types":["object"],"isResponse":true,"properties":{"$schema":1,"result":194,"next_cursor":2,"prev_cursor":2,"limit":195,"result_count":195,"is_partial_response":111},"required":["result"]},
  {"types":["object"],"choice":{"when":{"anyOf":[{"required":["integration_id"]},{"required":["override"]},{"required":["show_in_catalog"]}]},"then":184,"else":168}},
  {"types":["array"],"items":193},
  {"types":["integer","null"]},
  {"name":"IntlintConfiguration","types":["object"],"properties":{"$schema":1,"root":11,"extends":197,"plugins":31,"preset":198,"kinds":199,"context":201,"environmentVariables":202,"functions":203,"apis":207,"bases":79,"rules":208,"overrides":211,"exceptions":215},"rest":false},
  {"types":["string","array"],"items":1},
  {"types":["string"],"values":["recommended","strict","all"]},
  {"name":"KindGlobs","types":["object"],"rest":200},
  {"types":["string"],"values":["config","integration","integration-create","integration-update","integration-file","environment-integration","override","list"]},
  {"name":"ContextNames","types":["array"],"items":1},
  {"name":"EnvironmentVariables","types":["array"],"items":1},
  {"name":"CustomFunctions","types":["array"],"items":204},
  {"name":"CustomFunction","types":["object"],"properties":{"name":205,"params":31,"returns":1},"rest":false,"required":["name"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^[^$]","expected":"Write a name without a dollar sign such as currency."}]},
  {"name":"ApiDescriptions","types":["object"],"properties":{"files":1,"descriptions":31,"reason":1},"rest":false,"required":["files","descriptions"]},
  {"types":["array"],"items":206},
  {"name":"RuleSeverities","types":["object"],"rest":209},
  {"types":["string"],"values":["off","info","warning","error"]},
  {"name":"FileOverride","types":["object"],"properties":{"files":197,"preset":198,"kinds":199,"context":201,"environmentVariables":202,"functions":203,"rules":208,"reason":1},"rest":false,"required":["files"]},
  {"types":["array"],"items":210},
  {"name":"RuleException","types":["object"],"properties":{"files":1,"at":213,"rules":214,"reason":1},"rest":false,"required":["rules"]},
  {"types":["string"],"limits":[{"keyword":"pattern","limit":"^(/|$)","expected":"Write a JSON Pointer such as /resources/users."}]},
  {"types":["object"],"rest":209},
  {"types":["array"],"items":212},
  {"choice":{"when":{},"then":217}},
  {"name":"JsonSchema","types":["object","boolean"],"properties":{"$schema":1,"$id":1,"$ref":1,"$anchor":1,"$dynamicRef":1,"$dynamicAnchor":1,"format":1,"contentMediaType":1,"contentEncoding":1,"pattern":1,"$comment":218,"title":218,"description":218,"type":221,"enum":222,"examples":222,"const":150,"default":150,"example":150,"nullable":150,"discriminator":150,"externalDocs":150,"deprecated":11,"readOnly":11,"writeOnly":11,"uniqueItems":11,"multipleOf":223,"minimum":223,"maximum":223,"exclusiveMinimum":224,"exclusiveMaximum":224,"minLength":225,"maxLength":225,"minItems":225,"maxItems":225,"minContains":225,"maxContains":225,"minProperties":225,"maxProperties":225,"required":31,"properties":226,"patternProperties":226,"definitions":226,"$defs":226,"dependentSchemas":226,"dependentRequired":163,"dependencies":228,"items":230,"additionalProperties":217,"unevaluatedProperties":217,"additionalItems":217,"unevaluatedItems":217,"contains":217,"propertyNames":217,"contentSchema":217,"not":217,"if":217,"then":217,"else":217,"prefixItems":229,"allOf":229,"anyOf":229,"oneOf":229},"otherNames":{"enums":"enum","propertys":"properties","props":"properties"}},
  {"types":["string","null"]},
  {"types":["string"],"values":["array","boolean","integer","null","number","object","string"]},
  {"types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":219},
  {"choice":{"when":{"types":["array"]},"then":220,"else":219}},
  {"types":["array"]},
  {"types":["number"]},
  {"types":["number","boolean"]},
  {"types":["integer"],"limits":[{"keyword":"minimum","limit":0}]},
  {"name":"JsonSchemaMap","types":["object"],"rest":217},
  {"choice":{"when":{"types":["array"]},"then":31,"else":217}},
  {"types":["object"],"rest":227},
  {"name":"JsonSchemaList","types":["array"],"limits":[{"keyword":"minItems","limit":1}],"items":217},
  {"choice":{"when":{"types":["array"]},"then":229,"else":217}},
];

/** The shape of every root. */
export const roots: Readonly<Record<RootName, ShapeIndex>> = {"config":0,"integration":168,"integration-create":174,"integration-update":175,"integration-file":177,"environment-integration":184,"override":185,"list":192,"intlint-config":196,"json-schema":216};

/** The shape of every named definition. */
export const named: Readonly<Record<ShapeName, ShapeIndex>> = {"Action":136,"Actions":135,"ApiDescriptions":206,"ApiKeyCredential":7,"ApiKeyCredentialConfig":18,"AuditNote":181,"Authorization":59,"BasicAuthorization":63,"BasicAuthorizationConfig":65,"BasicSignatureVerification":126,"BearerAuthorization":60,"BearerAuthorizationConfig":62,"BearerSignatureVerification":128,"Config":0,"ConfigUpdate":176,"ContextNames":201,"Credential":6,"CredentialMap":58,"CredentialPartMap":189,"CredentialParts":188,"Credentials":4,"CursorPagination":76,"CursorPaginationConfig":81,"CustomFunction":204,"CustomFunctions":203,"DocumentationRow":178,"DynamicPagination":90,"DynamicPaginationConfig":95,"EnvironmentIntegration":184,"EnvironmentVariables":202,"Field":9,"FieldOption":14,"FileOverride":210,"FormConfig":160,"FormDataSource":156,"FormField":154,"FormFields":153,"FormOptions":159,"FormStep":151,"GetContextStep":148,"HeaderAuthorization":66,"HeaderAuthorizationConfig":69,"Headers":70,"HmacSignatureVerification":120,"Integration":168,"IntegrationCreate":174,"IntegrationFile":177,"IntegrationUpdate":175,"IntlintConfiguration":196,"JsonSchema":217,"JsonSchemaList":229,"JsonSchemaMap":226,"JwtSignatureVerification":130,"KekaOAuthCredential":55,"KekaOAuthCredentialConfig":57,"KindGlobs":199,"LinkHeaderPagination":82,"List":192,"MergeValue":40,"MethodExamples":114,"OAuth1Credential":49,"OAuth1CredentialConfig":54,"OAuth2ClientCredentialsCredential":45,"OAuth2ClientCredentialsCredentialConfig":48,"OAuth2Credential":19,"OAuth2CredentialConfig":44,"OAuth2Endpoints":24,"OAuth2TokenEndpoint":47,"OAuthClient":21,"OAuthOptions":27,"OffsetPagination":85,"OffsetPaginationConfig":87,"Override":185,"OverrideSettings":186,"PagePagination":73,"PagePaginationConfig":75,"Pagination":72,"QueryValue":164,"RangePagination":88,"RateLimit":97,"RequestStep":138,"Resource":103,"ResourceMethod":104,"RuleException":212,"RuleSeverities":208,"SetContextStep":146,"SignatureVerification":119,"Step":137,"Team":173,"TemplateValue":39,"TransformStep":140,"UpdateContextStep":143,"UpdateContextStepConfig":145,"Webhook":116,"WebhookBasicSignatureVerificationConfig":127,"WebhookBearerSignatureVerificationConfig":129,"WebhookHmacSignatureVerificationConfig":125,"WebhookJwtSignatureVerificationConfig":133};
