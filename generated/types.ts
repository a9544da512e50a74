// Made of schema/integration.schema.json by `npm run generate`: do not edit.

export type IntegrationCredentials = IntegrationCredential | IntegrationCredentialMap;
/**
 * What a customer enters or does to connect an account.
 */
export type IntegrationCredential =
  | IntegrationApiKeyCredential
  | IntegrationOAuth2Credential
  | IntegrationOAuth2ClientCredentialsCredential
  | IntegrationOAuth1Credential
  | IntegrationKekaOAuthCredential;
/**
 * Any JSON value. Strings may hold placeholders; names of properties are never resolved.
 */
export type IntegrationTemplateValue =
  | string
  | number
  | boolean
  | null
  | IntegrationTemplateValue[]
  | {
      $truto_merge?: IntegrationMergeValue;
      [k: string]: IntegrationTemplateValue | IntegrationMergeValue | undefined;
    };
/**
 * Objects to merge into this one: a placeholder with :json, or a list of them.
 */
export type IntegrationMergeValue = string | string[];
/**
 * How every request is authorized. Leave it out only if the key is sent in the URL, the query or the body.
 */
export type IntegrationAuthorization =
  IntegrationBearerAuthorization | IntegrationBasicAuthorization | IntegrationHeaderAuthorization;
/**
 * How the next page of a list is requested. A method's own pagination replaces the integration's; null on a method turns it off.
 */
export type IntegrationPagination =
  | IntegrationPagePagination
  | IntegrationCursorPagination
  | IntegrationLinkHeaderPagination
  | IntegrationOffsetPagination
  | IntegrationRangePagination
  | IntegrationDynamicPagination;
/**
 * How the sender of a webhook is verified. It runs last, after payload_transform, and only when handle_verification answers payload or nothing.
 */
export type IntegrationWebhookSignatureVerification =
  | IntegrationWebhookHmacSignatureVerification
  | IntegrationWebhookBasicSignatureVerification
  | IntegrationWebhookBearerSignatureVerification
  | IntegrationWebhookJwtSignatureVerification;
/**
 * One step of an action. Steps run in order; each can read the results of earlier ones.
 */
export type IntegrationActionStep =
  | IntegrationRequestStep
  | IntegrationTransformStep
  | IntegrationUpdateContextStep
  | IntegrationSetContextStep
  | IntegrationGetContextStep
  | IntegrationFormStep;
/**
 * The fields of the form, in the order in which they are shown.
 */
export type IntegrationFormFields = IntegrationFormField[];
/**
 * The value of a query parameter: a string, a number, true or false, null, or a list of them.
 */
export type IntegrationQueryValue = string | number | boolean | null | (string | number | boolean | null)[];
/**
 * The part of the configuration that changes. It is merged deeply into the stored one: null removes a key, lists are replaced as a whole.
 */
export type IntegrationConfigUpdate = Update<IntegrationConfig>;
/**
 * What one environment changes in an integration's configuration: any part of it, at any depth, nothing required. Null goes back to the integration's own value.
 */
export type IntegrationOverride = Update<IntegrationOverrideSettings>;
export type IntegrationCredentialParts = IntegrationCredential | IntegrationCredentialPartMap;
/**
 * Any value: truthy means that the response is rate limited.
 */
export type IntegrationRateLimitDetectedResult = unknown;
/**
 * Seconds to wait; nothing leaves it to the platform.
 */
export type IntegrationRetryAfterResult = number;
/**
 * The values of the next page; null ends the list.
 */
export type IntegrationPaginationValues = {
  [k: string]: unknown;
} | null;
/**
 * The cursor of the next page; nothing ends the list.
 */
export type IntegrationPaginationCursor = string | number;
/**
 * Any value; update_context needs an object.
 */
export type IntegrationStepExpressionResult = unknown;
/**
 * Which rules run and how strictly: recommended for everyday work, strict to fail on warnings too, all to see guesses as well.
 */
export type Preset = "recommended" | "strict" | "all";
/**
 * What a document is.
 */
export type DocumentKind =
  | "config"
  | "integration"
  | "integration-create"
  | "integration-update"
  | "integration-file"
  | "environment-integration"
  | "override"
  | "list";
/**
 * Names that link tokens add to the account context, so that placeholders may read them although no credential field declares them.
 */
export type ContextNames = string[];
/**
 * Names that a placeholder may read after environment_variables. If omitted, any name is allowed.
 */
export type EnvironmentVariables = string[];
/**
 * Functions that your runtime registers for expressions, beside those of the vendor's library.
 */
export type CustomFunctions = CustomFunction[];
/**
 * How the rule's findings count: as errors, warnings or remarks, or not at all.
 */
export type RuleSeverity = "off" | "info" | "warning" | "error";

/**
 * The configuration of an integration: how to sign in to the vendor's API, how to call it and how to read its responses.
 */
export interface IntegrationConfig {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * Name that people see in the dashboard and when they connect an account.
   */
  label?: string;
  /**
   * URL of the logo: square, 256 by 256 pixels.
   */
  logo?: string | null;
  /**
   * Prefix of the path of every method. Placeholders read the account's values; end it without a slash, because paths begin with one.
   */
  base_url?: string;
  /**
   * What an account needs to sign in: one credential, or a map from format to credential where customers may choose. Never a list.
   */
  credentials?: IntegrationCredentials;
  authorization?: IntegrationAuthorization;
  /**
   * Headers of every request. Values may hold placeholders; null removes a header, even one that a method sets.
   */
  headers?: IntegrationHeaders;
  /**
   * How lists are paged, for every method without a pagination of its own.
   */
  pagination?: IntegrationPagination | null;
  /**
   * How a rate limit is recognized and how long to wait. All three parts are JSONata.
   */
  rate_limit?: IntegrationRateLimit | null;
  /**
   * JSONata that runs on every response and turns failures into errors. Nothing or null means no error; otherwise it returns an object with status and, if wanted, message, headers, metadata and result.
   */
  error_expression?: string | null;
  /**
   * The vendor's resources: resource name, then method name, then the request. Canonical methods are list, get, create, update and delete; other names are custom methods.
   */
  resources?: {
    [k: string]: IntegrationResource;
  };
  /**
   * How the vendor's own webhooks are received and verified.
   */
  webhook?: IntegrationWebhook | null;
  /**
   * Named sequences of steps. The runtime calls post_install, post_connect_user_form, refresh_token and validation itself; other actions are called by name.
   */
  actions?: IntegrationActions;
  /**
   * Tags per resource, shown where its methods are offered as tools. Every key must be a resource of this integration.
   */
  tool_tags?: {
    [k: string]: string[];
  };
  /**
   * Query parameters of every request. Strings may hold placeholders.
   */
  query?: {
    [k: string]: IntegrationQueryValue;
  } | null;
  /**
   * URL of a smaller, single-color icon for lists.
   */
  icon?: string | null;
  /**
   * How a list in the query is written: ids=1,2 (comma), ids[]=1&ids[]=2 (brackets), ids[0]=1&ids[1]=2 (indices) or ids=1&ids=2 (repeat).
   */
  query_array_format?: "comma" | "brackets" | "indices" | "repeat" | null;
  /**
   * Headers that callers must supply. Its keys are not documented, so any key is accepted.
   */
  required_headers?: {
    [k: string]: unknown;
  };
}
/**
 * Values that the customer types in. HTTP Basic is this format too, with the fields username and password and an authorization of the format basic.
 */
export interface IntegrationApiKeyCredential {
  /**
   * Values that the customer types in: an API key, a token, or the user name and password of HTTP Basic.
   */
  format: "api_key";
  config: IntegrationApiKeyCredentialConfig;
}
/**
 * What the customer is asked for.
 */
export interface IntegrationApiKeyCredentialConfig {
  /**
   * The fields of the connection dialog. Each name becomes a bare placeholder: a field api_key is read as {{api_key}}.
   */
  fields: IntegrationField[];
  /**
   * URL of a page that explains where to find these values. Shown as a link in the connection dialog; leave it out rather than empty.
   */
  documentation_link?: string;
  /**
   * What the customer reads about the permissions that the connection needs.
   */
  permissions_text?: string;
}
/**
 * One value that the customer is asked for when connecting.
 */
export interface IntegrationField {
  /**
   * Name under which the value is stored and read: a field api_key is the placeholder {{api_key}}. Letters, digits and underscores are safest.
   */
  name: string;
  /**
   * What the customer sees beside the field.
   */
  label: string;
  /**
   * How the field looks: plain text, masked text, or a choice (which needs options).
   */
  type: "text" | "password" | "single_select";
  /**
   * Whether the field must be filled in. Placeholders that read an optional field need a default.
   */
  required?: boolean;
  /**
   * The initial value.
   */
  default?: string;
  /**
   * What the value must look like: email, number, uuid, url, or a name of your own.
   */
  format?: string | null;
  /**
   * How the value is changed before it is stored.
   */
  transform?: "lowercase" | "uppercase" | "sha256" | null;
  /**
   * Gray text shown while the field is empty.
   */
  placeholder?: string;
  /**
   * A sentence that helps the customer find the value.
   */
  help_text?: string;
  /**
   * Regular expression that the whole value must match. Backslashes are doubled in JSON.
   */
  pattern?: string;
  /**
   * The choices of a single_select field.
   */
  options?: IntegrationFieldOption[];
}
/**
 * One choice.
 */
export interface IntegrationFieldOption {
  /**
   * What the customer reads.
   */
  label: string;
  /**
   * What is stored.
   */
  value: string | number | boolean;
}
/**
 * OAuth 2.0 with the authorization code flow: the customer signs in at the vendor, and the platform refreshes the tokens.
 */
export interface IntegrationOAuth2Credential {
  /**
   * OAuth 2.0 with the authorization code flow: the customer signs in at the vendor.
   */
  format: "oauth2";
  config: IntegrationOAuth2CredentialConfig;
}
/**
 * The OAuth client, its endpoints and its parameters. Keys inside are written in camelCase.
 */
export interface IntegrationOAuth2CredentialConfig {
  /**
   * The OAuth application that the platform uses: the id and secret you registered with the vendor.
   */
  client?: IntegrationOAuthClient;
  /**
   * Where the vendor's OAuth endpoints are: hosts and paths, written separately.
   */
  auth: IntegrationOAuth2Endpoints;
  /**
   * How requests to the token endpoint are written.
   */
  options?: IntegrationOAuthOptions;
  /**
   * The OAuth scopes to ask for. They are joined with the scope separator of the options.
   */
  scope?: string[];
  /**
   * Values to ask the customer for before signing in, such as a subdomain.
   */
  fields?: IntegrationField[];
  /**
   * Extra parameters of the authorization URL, for example access_type. Strings may hold placeholders.
   */
  params?: {
    /**
     * Google: whether the token can be refreshed while nobody is signed in.
     */
    access_type?: string | number | boolean | null;
    /**
     * Dropbox: whether the token can be refreshed.
     */
    token_access_type?: string | number | boolean | null;
    /**
     * Whether people are asked again.
     */
    approval_prompt?: string | number | boolean | null;
    /**
     * Whether people sign in or agree again (OpenID Connect).
     */
    prompt?: string | number | boolean | null;
    /**
     * How the code challenge is made (PKCE).
     */
    code_challenge_method?: string | number | boolean | null;
    /**
     * How the code is returned (OpenID Connect).
     */
    response_mode?: string | number | boolean | null;
    [k: string]: IntegrationTemplateValue | string | number | boolean | null | undefined;
  };
  /**
   * Extra parameters of the token request, for example an audience. Strings may hold placeholders.
   */
  tokenParams?: {
    [k: string]: IntegrationTemplateValue;
  };
  /**
   * Extra parameters of the refresh request. Strings may hold placeholders.
   */
  refreshParams?: {
    [k: string]: IntegrationTemplateValue;
  };
  /**
   * How long an access token is valid, in seconds, for vendors whose token response does not say. A number or a string.
   */
  tokenExpiryDuration?: string | number;
  /**
   * URL of a page that explains where to find these values. Shown as a link in the connection dialog; leave it out rather than empty.
   */
  documentation_link?: string;
  /**
   * What the customer reads about the permissions that the connection needs.
   */
  permissions_text?: string;
  [k: string]: unknown;
}
export interface IntegrationOAuthClient {
  /**
   * The client id.
   */
  id?: string;
  /**
   * The client secret. Keep real ones out of files: use a placeholder or set it per environment.
   */
  secret?: string;
  /**
   * Name of the parameter that carries the client id; client_id by default.
   */
  idParamName?: string;
  /**
   * Name of the parameter that carries the client secret; client_secret by default.
   */
  secretParamName?: string;
  [k: string]: unknown;
}
export interface IntegrationOAuth2Endpoints {
  /**
   * Scheme and host of the token endpoint. Placeholders of fields are allowed.
   */
  tokenHost: string;
  /**
   * Path of the token endpoint.
   */
  tokenPath?: string;
  /**
   * Scheme and host of the sign-in page; the token host by default.
   */
  authorizeHost?: string;
  /**
   * Path of the sign-in page.
   */
  authorizePath?: string;
  /**
   * Path for refreshing a token; the token path by default.
   */
  refreshPath?: string;
  /**
   * Path for revoking a token.
   */
  revokePath?: string;
  [k: string]: unknown;
}
export interface IntegrationOAuthOptions {
  /**
   * The separator between scopes; one space by default.
   */
  scopeSeparator?: string;
  /**
   * Where the client id and secret are sent: in the Authorization header or in the body.
   */
  authorizationMethod?: string;
  /**
   * How the body of a token request is written.
   */
  bodyFormat?: string;
  /**
   * How the id and secret are encoded in the Authorization header.
   */
  credentialsEncodingMode?: string;
  [k: string]: unknown;
}
/**
 * OAuth 2.0 without a sign-in: the account's own client id and secret are exchanged for a token.
 */
export interface IntegrationOAuth2ClientCredentialsCredential {
  /**
   * OAuth 2.0 without a sign-in: the account's own client id and secret are exchanged for a token.
   */
  format: "oauth2_client_credentials";
  config: IntegrationOAuth2ClientCredentialsCredentialConfig;
}
/**
 * The token endpoint and what is sent to it. The token request reads the fields client_id and client_secret itself.
 */
export interface IntegrationOAuth2ClientCredentialsCredentialConfig {
  /**
   * Where the token endpoint is.
   */
  auth: IntegrationOAuth2TokenEndpoint;
  /**
   * The OAuth application that the platform uses: the id and secret you registered with the vendor.
   */
  client?: IntegrationOAuthClient;
  /**
   * How requests to the token endpoint are written.
   */
  options?: IntegrationOAuthOptions;
  /**
   * The OAuth scopes to ask for. They are joined with the scope separator of the options.
   */
  scope?: string[];
  /**
   * Values to ask the customer for, usually client_id and client_secret.
   */
  fields?: IntegrationField[];
  /**
   * Extra parameters of the token request, for example an audience. Strings may hold placeholders.
   */
  tokenParams?: {
    [k: string]: IntegrationTemplateValue;
  };
  /**
   * How long an access token is valid, in seconds, for vendors whose token response does not say. A number or a string.
   */
  tokenExpiryDuration?: string | number;
  /**
   * URL of a page that explains where to find these values. Shown as a link in the connection dialog; leave it out rather than empty.
   */
  documentation_link?: string;
  /**
   * What the customer reads about the permissions that the connection needs.
   */
  permissions_text?: string;
  [k: string]: unknown;
}
export interface IntegrationOAuth2TokenEndpoint {
  /**
   * Scheme and host of the token endpoint. Placeholders of fields are allowed.
   */
  tokenHost: string;
  /**
   * Path of the token endpoint.
   */
  tokenPath?: string;
  [k: string]: unknown;
}
/**
 * OAuth 1.0a: a request token, a sign-in at the vendor, and signed requests.
 */
export interface IntegrationOAuth1Credential {
  /**
   * OAuth 1.0a, with signed requests.
   */
  format: "oauth";
  config?: IntegrationOAuth1CredentialConfig;
}
/**
 * The three URLs of the OAuth 1.0a exchange.
 */
export interface IntegrationOAuth1CredentialConfig {
  /**
   * URL that issues the request token.
   */
  requestTokenUrl?: string;
  /**
   * URL where the customer signs in and consents.
   */
  authorizeUrl?: string;
  /**
   * URL that exchanges the request token for an access token.
   */
  tokenUrl?: string;
  /**
   * Values to ask the customer for before the sign-in.
   */
  fields?: IntegrationField[];
  /**
   * URL of a page that explains where to find these values. Shown as a link in the connection dialog; leave it out rather than empty.
   */
  documentation_link?: string;
  /**
   * What the customer reads about the permissions that the connection needs.
   */
  permissions_text?: string;
  [k: string]: unknown;
}
/**
 * The token exchange of Keka, which needs a client id, a client secret and an API key together.
 */
export interface IntegrationKekaOAuthCredential {
  /**
   * The token exchange of Keka: a client id, a client secret and an API key together.
   */
  format: "keka_oauth";
  config?: IntegrationKekaOAuthCredentialConfig;
}
/**
 * The exchange's own settings; their names are not public, so any key is accepted.
 */
export interface IntegrationKekaOAuthCredentialConfig {
  /**
   * Values to ask the customer for.
   */
  fields?: IntegrationField[];
  /**
   * URL of a page that explains where to find these values. Shown as a link in the connection dialog; leave it out rather than empty.
   */
  documentation_link?: string;
  /**
   * What the customer reads about the permissions that the connection needs.
   */
  permissions_text?: string;
  [k: string]: unknown;
}
/**
 * Several ways to sign in; the customer chooses one. Each key is the format of its value.
 */
export interface IntegrationCredentialMap {
  api_key?: IntegrationCredential;
  oauth2?: IntegrationCredential;
  oauth2_client_credentials?: IntegrationCredential;
  oauth?: IntegrationCredential;
  keka_oauth?: IntegrationCredential;
  [k: string]: IntegrationCredential | undefined;
}
/**
 * Sends the header Authorization: Bearer … with the token of the config.
 */
export interface IntegrationBearerAuthorization {
  /**
   * `Authorization: Bearer …`
   */
  format: "bearer";
  config: IntegrationBearerAuthorizationConfig;
}
/**
 * The token to send.
 */
export interface IntegrationBearerAuthorizationConfig {
  /**
   * The token, without the word Bearer. For OAuth it is {{oauth.token.access_token}}; for a field called api_key it is {{api_key}}.
   */
  value: string;
  /**
   * @deprecated
   * Older spelling of value.
   */
  token?: string;
}
/**
 * Sends the header Authorization: Basic … made of a user name and a password.
 */
export interface IntegrationBasicAuthorization {
  /**
   * `Authorization: Basic …` from a user name and a password
   */
  format: "basic";
  config?: IntegrationBasicAuthorizationConfig;
}
/**
 * The user name and the password. Without it the credential fields username and password are used.
 */
export interface IntegrationBasicAuthorizationConfig {
  /**
   * The user name. Many vendors want the API key here and an empty password.
   */
  username?: string;
  /**
   * The password; it may be an empty string.
   */
  password?: string;
}
/**
 * Sends one header with a name of its own, or the headers that an expression returns.
 */
export interface IntegrationHeaderAuthorization {
  /**
   * One header with a name of its own, or several from an expression
   */
  format: "header";
  config?: IntegrationHeaderAuthorizationConfig;
}
/**
 * Either header_name with header_value, or expression; not both.
 */
export interface IntegrationHeaderAuthorizationConfig {
  /**
   * Name of the header.
   */
  header_name?: string;
  /**
   * Value of the header, usually with a placeholder.
   */
  header_value?: string;
  /**
   * JSONata that returns an object of headers, for schemes that need a computation. Its input has url, requestOptions and context (the account's values).
   */
  expression?: string;
}
export interface IntegrationHeaders {
  [k: string]: string | null;
}
/**
 * Counts pages: ?page=1, ?page=2 and so on.
 */
export interface IntegrationPagePagination {
  /**
   * Counts pages: `?page=2&per_page=50`
   */
  format: "page";
  config?: IntegrationPagePaginationConfig;
}
/**
 * The names of the parameters; all optional.
 */
export interface IntegrationPagePaginationConfig {
  /**
   * Name of the parameter that carries the page number.
   */
  page_key?: string;
  /**
   * Name of the parameter that carries the page size. Do not set the same parameter in query.
   */
  limit_key?: string;
  /**
   * @deprecated
   * Mistaken spelling of page_key.
   */
  page_param?: string;
  /**
   * @deprecated
   * Mistaken spelling of limit_key.
   */
  limit_param?: string;
  [k: string]: unknown;
}
/**
 * Sends back the cursor that the last response contained, until there is none.
 */
export interface IntegrationCursorPagination {
  /**
   * Sends back the cursor that the last response contained
   */
  format: "cursor";
  config: IntegrationCursorPaginationConfig;
}
/**
 * Where the cursor is in a response and how it is sent back.
 */
export interface IntegrationCursorPaginationConfig {
  /**
   * Dotted path to the next cursor in the response body, or in the headers if cursor_path_object is header. Array items are written a.0.b; no leading $.
   */
  cursor_path: string;
  /**
   * Dotted path to the cursor of the page before.
   */
  prev_cursor_path?: string;
  /**
   * Name of the parameter that carries the cursor in the next request.
   */
  cursor_key?: string;
  /**
   * Dotted path to a value that says whether there is another page: a boolean, or the string true or false.
   */
  has_next_path?: string;
  /**
   * Name of the parameter that carries the page size. Do not set the same parameter in query.
   */
  limit_key?: string;
  /**
   * Largest page size that the vendor accepts; larger requests are reduced to it.
   */
  max_limit?: number;
  /**
   * The cursor is the URL of the next page, not a value to send back.
   */
  is_link?: boolean;
  /**
   * For link cursors: use the path of the link too, not only its query.
   */
  include_path?: boolean;
  /**
   * Headers sent only with requests for further pages.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Send the cursor in the request body instead of the query. A get request has no body.
   */
  add_to_body?: boolean;
  /**
   * The JSON type in which the page size is sent.
   */
  limit_data_type?: string;
  /**
   * Leave the page size out of the requests for further pages, for vendors that reject it together with a cursor.
   */
  ignore_limit_in_pagination?: boolean;
  /**
   * Where cursor_path looks: in the body, or in the response headers (whose names are lowercase then).
   */
  cursor_path_object?: string;
  /**
   * Stop when a page repeats the content of the one before.
   */
  use_content_hash?: boolean;
  /**
   * Send the cursor in the query, even if it is also sent in the body.
   */
  add_to_query?: boolean;
  /**
   * The vendor's cursor is already percent-encoded and must not be encoded again.
   */
  is_cursor_url_encoded?: boolean;
  /**
   * Continue after an empty page if it has a cursor.
   */
  allow_empty_page_cursor?: boolean;
  /**
   * @deprecated
   * Mistaken spelling of cursor_key.
   */
  cursor_param?: string;
  /**
   * @deprecated
   * Mistaken spelling of limit_key.
   */
  limit_param?: string;
}
/**
 * Follows the response header Link with rel="next".
 */
export interface IntegrationLinkHeaderPagination {
  /**
   * Follows the `Link: <…>; rel="next"` response header
   */
  format: "link_header";
  /**
   * Usually left out: the header contains everything.
   */
  config?: {
    [k: string]: unknown;
  };
}
/**
 * Counts records: ?offset=0, ?offset=50 and so on.
 */
export interface IntegrationOffsetPagination {
  /**
   * Counts records: `?offset=100&limit=50`
   */
  format: "offset";
  config?: IntegrationOffsetPaginationConfig;
}
/**
 * The names of the parameters; all optional.
 */
export interface IntegrationOffsetPaginationConfig {
  /**
   * Name of the parameter that carries the number of records to skip.
   */
  offset_key?: string;
  /**
   * Name of the parameter that carries the page size. Do not set the same parameter in query.
   */
  limit_key?: string;
  /**
   * @deprecated
   * Mistaken spelling of offset_key.
   */
  offset_param?: string;
  /**
   * @deprecated
   * Mistaken spelling of limit_key.
   */
  limit_param?: string;
  [k: string]: unknown;
}
/**
 * Asks for ranges of records with the Range header.
 */
export interface IntegrationRangePagination {
  /**
   * Asks for ranges of records with the `Range` header
   */
  format: "range";
  /**
   * Settings of the range; their names are not public, so any key is accepted.
   */
  config?: {
    [k: string]: unknown;
  };
}
/**
 * Computes the parameters of every page with expressions, for APIs that no other format fits.
 */
export interface IntegrationDynamicPagination {
  /**
   * Computes the next request with expressions, for everything else
   */
  format: "dynamic";
  config: IntegrationDynamicPaginationConfig;
}
/**
 * The expressions. At least the next values or the cursor must be computed.
 */
export interface IntegrationDynamicPaginationConfig {
  /**
   * JSONata that returns the values of the first page as an object. Its input has query, url and requestOptions.
   */
  get_initial_pagination_values_expression?: string;
  /**
   * JSONata that returns the values of the next page as an object, or null to stop. It must be able to stop.
   */
  get_pagination_values_expression?: string;
  /**
   * JSONata that returns the cursor of the next page as a string or a number, or nothing at the end.
   */
  get_cursor_from_response_expression?: string;
  [k: string]: unknown;
}
/**
 * How a rate limit is recognized and how long to wait: three JSONata expressions over status and headers.
 */
export interface IntegrationRateLimit {
  /**
   * JSONata that is truthy when the response is rate limited. Without it, status 429 counts as rate limited. A constant is always wrong here.
   */
  is_rate_limited?: string;
  /**
   * JSONata that returns how many seconds to wait. Without it, the Retry-After header is read. Not a header's name: names with hyphens need backticks.
   */
  retry_after_header_expression?: string;
  /**
   * JSONata that returns the state of the limit as an object with limit, remaining and reset (seconds until the window ends).
   */
  rate_limit_header_expression?: string;
}
/**
 * The methods of one resource by name: list, get, create, update, delete, or names of your own.
 */
export interface IntegrationResource {
  list?: IntegrationResourceMethod;
  get?: IntegrationResourceMethod;
  create?: IntegrationResourceMethod;
  update?: IntegrationResourceMethod;
  delete?: IntegrationResourceMethod;
  [k: string]: IntegrationResourceMethod | undefined;
}
/**
 * One request to the vendor's API, and how its response is read.
 */
export interface IntegrationResourceMethod {
  /**
   * The HTTP verb, in lowercase; get by default.
   */
  method?: "get" | "post" | "put" | "patch" | "delete";
  /**
   * Path of the request, appended to the base URL. The record's own id is {{id}}; parents come as {{query.<name>}}.
   */
  path: string;
  /**
   * Query parameters of this request, at any depth. Strings may hold placeholders such as {{query.limit?:50:int}}.
   */
  query?: {
    $truto_merge?: IntegrationMergeValue;
    [k: string]: IntegrationTemplateValue | IntegrationMergeValue | undefined;
  };
  /**
   * The request body, at any depth. Strings may hold placeholders; {{body:json}} as a whole value passes the caller's body on.
   */
  body?:
    | {
        $truto_merge?: IntegrationMergeValue;
        [k: string]: IntegrationTemplateValue | IntegrationMergeValue | undefined;
      }
    | IntegrationTemplateValue[]
    | string;
  /**
   * Dotted path from the root of the response to the record or records. Array items are written a.0.b; no leading $. Without it, the whole response is the record.
   */
  response_path?: string;
  /**
   * What the method does, in a sentence. People and language models choose methods by it.
   */
  description?: string;
  /**
   * Pagination of this method, in place of the integration's. Null turns pagination off.
   */
  pagination?: IntegrationPagination | null;
  /**
   * Headers of this request, merged over the integration's. Null removes a header.
   */
  headers?: IntegrationHeaders;
  /**
   * Replaces the integration's base URL for this method.
   */
  base_url?: string;
  /**
   * How a list in the query is written: ids=1,2 (comma), ids[]=1&ids[]=2 (brackets), ids[0]=1&ids[1]=2 (indices) or ids=1&ids=2 (repeat).
   */
  query_array_format?: "comma" | "brackets" | "indices" | "repeat";
  /**
   * How the body is written; json by default.
   */
  body_format?: "json" | "form" | "multipart" | "raw" | "xml";
  /**
   * Settings that depend on the body format.
   */
  body_format_config?: {
    [k: string]: unknown;
  };
  /**
   * Dotted path to the part of the response that pagination reads.
   */
  pagination_path?: string;
  authorization?: IntegrationAuthorization;
  rate_limit?: IntegrationRateLimit;
  /**
   * JSONata that replaces the integration's error expression for this method; the two are not merged. Null turns it off.
   */
  error_expression?: string | null;
  /**
   * Send the query parameters in the body too.
   */
  add_query_to_body?: boolean;
  /**
   * Leave the body out of the requests for further pages.
   */
  ignore_body_in_pagination?: boolean;
  /**
   * Never send a body.
   */
  ignore_body?: boolean;
  /**
   * Send the JSON value null as the body.
   */
  set_body_to_null?: boolean;
  /**
   * Send this request without authorization.
   */
  no_auth?: boolean;
  /**
   * Do not send the credentials to the host that a redirect points to, such as a file store.
   */
  ignore_credentials_on_redirect?: boolean;
  /**
   * Fail when the response cannot be parsed, instead of passing it on as a string.
   */
  throw_error_on_parse_error?: boolean | null;
  /**
   * How the response is parsed; by its content type by default.
   */
  api_response_format?: string;
  /**
   * URL of the vendor's page about this endpoint.
   */
  api_documentation_url?: string;
  /**
   * OAuth scopes that the method needs.
   */
  scopes?: string[];
  /**
   * Schema of the query parameters. Older form: prefer a documentation row.
   */
  query_schema?:
    | {
        [k: string]: unknown;
      }
    | string;
  /**
   * Schema of the body. Older form: prefer a documentation row.
   */
  body_schema?:
    | {
        [k: string]: unknown;
      }
    | string;
  /**
   * Schema of one record. Older form: prefer a documentation row.
   */
  response_schema?:
    | {
        [k: string]: unknown;
      }
    | string;
  examples?: IntegrationMethodExamples;
}
/**
 * Example requests and responses. Each is a string that holds JSON, not JSON itself.
 */
export interface IntegrationMethodExamples {
  /**
   * A whole response as a JSON string.
   */
  response?: string;
  /**
   * Query parameters as a JSON string.
   */
  query?: string;
  /**
   * A request body as a JSON string.
   */
  body?: string;
}
/**
 * How the vendor's own webhooks are received: payload_transform, then handle_verification, then signature_verification.
 */
export interface IntegrationWebhook {
  /**
   * JSONata that reshapes the incoming request before anything else sees it. It returns the same shape: body, headers and query.
   */
  payload_transform?: string;
  /**
   * JSONata that answers handshakes. It returns nothing, or an object whose type is verify, payload or meta.
   */
  handle_verification?: string;
  signature_verification?: IntegrationWebhookSignatureVerification;
}
/**
 * Computes a keyed hash over the parts and compares it, in constant time, with the one in the request.
 */
export interface IntegrationWebhookHmacSignatureVerification {
  /**
   * A keyed hash over parts of the request
   */
  format: "hmac";
  config: IntegrationWebhookHmacSignatureVerificationConfig;
}
/**
 * The hash, its key and what is hashed.
 */
export interface IntegrationWebhookHmacSignatureVerificationConfig {
  /**
   * The hash function, in lowercase.
   */
  algorithm: string;
  /**
   * The shared key, usually a placeholder for a credential field.
   */
  secret: string;
  /**
   * What is hashed, joined without anything in between: $body is the raw body, $header.x-name a header (lowercase name); any other text is literal.
   *
   * Items: One part of the signed text: $body, $header.<lowercase name>, or literal text.
   */
  parts: string[];
  /**
   * What the computed hash must equal: usually a reference to the signature header, with its fixed prefix written out.
   */
  compare_with: string;
  /**
   * How the hash is encoded.
   */
  string_type?: string;
  /**
   * A string to verify instead of the parts, for vendors that sign something else.
   */
  verification_content?: string;
  /**
   * Name of the account value that identifies the account of a webhook.
   */
  context_lookup_field_name?: string;
  /**
   * What that account value must equal, read from the request.
   */
  context_lookup_field_value?: string;
  [k: string]: unknown;
}
/**
 * Compares the Base64 of username:password with the second word of compare_with.
 */
export interface IntegrationWebhookBasicSignatureVerification {
  /**
   * A fixed user name and password in the `Authorization` header
   */
  format: "basic";
  config: IntegrationWebhookBasicSignatureVerificationConfig;
}
/**
 * The user name and password that the sender must know.
 */
export interface IntegrationWebhookBasicSignatureVerificationConfig {
  /**
   * The expected user name.
   */
  username?: string;
  /**
   * The expected password.
   */
  password?: string;
  /**
   * The whole Authorization header: its second word is compared.
   */
  compare_with?: string;
  [k: string]: unknown;
}
/**
 * Compares the secret with the second word of compare_with.
 */
export interface IntegrationWebhookBearerSignatureVerification {
  /**
   * A fixed token in the `Authorization` header
   */
  format: "bearer";
  config: IntegrationWebhookBearerSignatureVerificationConfig;
}
/**
 * The token that the sender must know.
 */
export interface IntegrationWebhookBearerSignatureVerificationConfig {
  /**
   * The expected token.
   */
  secret?: string;
  /**
   * The whole Authorization header: its second word is compared.
   */
  compare_with?: string;
  [k: string]: unknown;
}
/**
 * Checks that compare_with is a JSON Web Token signed with the secret (HS256 by default).
 */
export interface IntegrationWebhookJwtSignatureVerification {
  /**
   * A signed JSON Web Token
   */
  format: "jwt";
  config: IntegrationWebhookJwtSignatureVerificationConfig;
}
/**
 * The key of the token's signature and where the token is.
 */
export interface IntegrationWebhookJwtSignatureVerificationConfig {
  /**
   * The key that the token is signed with.
   */
  secret?: string;
  /**
   * The token: the whole string is read as it.
   */
  compare_with?: string;
  /**
   * The signature algorithm of the token; HS256 by default.
   */
  algorithm?: string;
  [k: string]: unknown;
}
export interface IntegrationActions {
  post_install?: IntegrationAction;
  post_connect_user_form?: IntegrationAction;
  refresh_token?: IntegrationAction;
  validation?: IntegrationAction;
  [k: string]: IntegrationAction | undefined;
}
/**
 * A sequence of steps. The runtime calls post_install, post_connect_user_form, refresh_token and validation itself; other actions are called by name.
 */
export interface IntegrationAction {
  /**
   * The steps, in the order in which they run.
   */
  steps: IntegrationActionStep[];
}
/**
 * Calls the vendor's API.
 */
export interface IntegrationRequestStep {
  /**
   * Calls the vendor's API
   */
  type: "request";
  config?: IntegrationResourceMethod;
  [k: string]: unknown;
}
/**
 * Transforms the results of the steps so far.
 */
export interface IntegrationTransformStep {
  /**
   * Transforms the results of the steps so far
   */
  type: "transform";
  /**
   * JSONata over the running step context; its result goes to the next step.
   */
  config?: string;
  [k: string]: unknown;
}
/**
 * Merges computed values into the account context, where placeholders read them by their bare names.
 */
export interface IntegrationUpdateContextStep {
  /**
   * Stores computed values in the account context
   */
  type: "update_context";
  config?: IntegrationUpdateContextStepConfig;
  [k: string]: unknown;
}
/**
 * What to store.
 */
export interface IntegrationUpdateContextStepConfig {
  /**
   * JSONata that returns an object; its keys become names of the account context.
   */
  expression?: string;
  [k: string]: unknown;
}
/**
 * Merges a fixed object into the account context.
 */
export interface IntegrationSetContextStep {
  /**
   * Stores fixed values in the account context
   */
  type: "set_context";
  /**
   * The values to store: keys become names of the account context, strings may hold placeholders.
   */
  config?: {
    [k: string]: IntegrationTemplateValue;
  };
  [k: string]: unknown;
}
/**
 * Reads values of the account context for the steps that follow.
 */
export interface IntegrationGetContextStep {
  /**
   * Reads the account context
   */
  type: "get_context";
  /**
   * What to read; its format is not public, so anything is accepted.
   */
  config?: unknown;
  [k: string]: unknown;
}
/**
 * Asks the customer for choices after connecting; each answer is stored in the account context under its field's name.
 */
export interface IntegrationFormStep {
  /**
   * Asks the customer after connecting
   */
  type: "form";
  /**
   * The form: an object with fields, or the bare list of fields.
   */
  config?: IntegrationFormFields | IntegrationFormConfig;
  [k: string]: unknown;
}
/**
 * One question of a form; its answer is stored in the account context under the field's name.
 */
export interface IntegrationFormField {
  /**
   * Name under which the answer is stored and read.
   */
  name: string;
  /**
   * What the customer sees beside the field.
   */
  label: string;
  /**
   * How the field looks. The selects take their choices from data_source.
   */
  type: "single_select" | "multi_select" | "text" | "password" | "checkbox" | "hidden";
  /**
   * A sentence that helps the customer.
   */
  help_text?: string;
  /**
   * Shown while the fields it depends on are empty.
   */
  disabled_text?: string;
  /**
   * Gray text shown while nothing is chosen.
   */
  placeholder?: string;
  /**
   * Whether an answer is needed.
   */
  required?: boolean;
  /**
   * Names of earlier fields that must be answered first.
   */
  depends_on?: string[];
  data_source?: IntegrationFormDataSource;
  options?: IntegrationFormOptions;
  [k: string]: unknown;
}
/**
 * Where the choices of a select come from: a list call of the account itself.
 */
export interface IntegrationFormDataSource {
  /**
   * Whether the call goes through the unified or the proxy API.
   */
  type?: "unified" | "proxy";
  /**
   * The resource to call.
   */
  resource?: string;
  /**
   * The method to call.
   */
  method?: "list" | "get";
  /**
   * Query parameters. Strings may read earlier fields and the account's values, such as {{workspace_id}}.
   */
  query?: {
    [k: string]: IntegrationTemplateValue;
  };
  [k: string]: unknown;
}
/**
 * Which parts of each fetched item make a choice: three paths, not a list of choices.
 */
export interface IntegrationFormOptions {
  /**
   * Path to what is stored.
   */
  value?: string;
  /**
   * Path to what the customer reads.
   */
  label?: string;
  /**
   * Path to a second, smaller line.
   */
  subText?: string;
  [k: string]: unknown;
}
/**
 * A form with its fields.
 */
export interface IntegrationFormConfig {
  fields: IntegrationFormFields;
}
/**
 * A stored integration as the API returns it.
 */
export interface Integration {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The integration's id.
   */
  id?: string;
  /**
   * The integration's slug. It is part of callback URLs and of calls, so it must not change.
   */
  name: string;
  /**
   * The kind of software, in your own words.
   */
  category?: string | null;
  /**
   * Marks the integration as not fully tested.
   */
  is_beta?: boolean;
  config?: IntegrationConfig;
  /**
   * Increases with every change. An update must send the version it was made from.
   */
  version?: number;
  /**
   * The id of the team that owns the integration.
   */
  team_id?: string;
  /**
   * Who else may install the integration: everybody (allow), on request (ask), or nobody outside the team (deny).
   */
  sharing?: "allow" | "ask" | "deny";
  /**
   * When the integration was created.
   */
  created_at?: string;
  /**
   * When it was last changed.
   */
  updated_at?: string;
  /**
   * The ids of the environments in which it is installed.
   */
  installed_environment?: string[];
  team?: IntegrationTeam;
  /**
   * Whether the asking team may install it.
   */
  can_install?: boolean;
  /**
   * The id of the OAuth application that is used unless an environment brings its own.
   */
  default_oauth_app_id?: string | null;
  [k: string]: unknown;
}
/**
 * The team that owns the integration.
 */
export interface IntegrationTeam {
  /**
   * The team's id.
   */
  id?: string;
  /**
   * The team's name.
   */
  name?: string;
  /**
   * The team's domain.
   */
  domain?: string | null;
  /**
   * URL of the team's logo.
   */
  logo?: string | null;
  /**
   * Whether the team is verified.
   */
  is_verified?: boolean;
  /**
   * Whether the team hides the platform's own name.
   */
  is_white_label?: boolean;
  /**
   * URL of the team's terms of service.
   */
  tos_link?: string | null;
  /**
   * Whether support staff may act as the team.
   */
  allow_impersonation?: boolean;
  /**
   * When the team was created.
   */
  created_at?: string;
  /**
   * When it was last changed.
   */
  updated_at?: string;
  [k: string]: unknown;
}
/**
 * The body of a request that creates an integration.
 */
export interface IntegrationCreate {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The integration's slug. It is part of callback URLs and of calls, so it must not change.
   */
  name: string;
  /**
   * The kind of software, in your own words.
   */
  category?: string;
  /**
   * Marks the integration as not fully tested.
   */
  is_beta?: boolean;
  /**
   * Who else may install the integration: everybody (allow), on request (ask), or nobody outside the team (deny).
   */
  sharing?: "allow" | "ask" | "deny";
  config: IntegrationConfig;
}
/**
 * The body of a request that changes an integration. The config is merged deeply into the stored one.
 */
export interface IntegrationUpdate {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The version that this change was made from, as the API returned it; any other number is rejected.
   */
  version: number;
  /**
   * The integration's slug. It is part of callback URLs and of calls, so it must not change.
   */
  name?: string;
  /**
   * The kind of software, in your own words.
   */
  category?: string;
  /**
   * Marks the integration as not fully tested.
   */
  is_beta?: boolean;
  /**
   * Who else may install the integration: everybody (allow), on request (ask), or nobody outside the team (deny).
   */
  sharing?: "allow" | "ask" | "deny";
  config?: IntegrationConfigUpdate;
}
/**
 * The file in which an integration is written: <slug>.integration.json.
 */
export interface IntegrationFile {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The integration's slug. It is part of callback URLs and of calls, so it must not change.
   */
  name: string;
  /**
   * Name that people see.
   */
  label?: string;
  /**
   * The kind of software, in your own words.
   */
  category?: string;
  config: IntegrationConfig;
  /**
   * Documentation of the integration and its methods, and the schemas of their parameters and results.
   */
  documentation?: IntegrationDocumentationRow[];
  /**
   * The id of the stored integration. With it the file updates that integration; without it a new one is created.
   */
  id?: string;
  /**
   * Who else may install the integration: everybody (allow), on request (ask), or nobody outside the team (deny).
   */
  sharing?: "allow" | "ask" | "deny";
  /**
   * Review comments. They stay in the file and are never sent.
   */
  audit_notes?: IntegrationAuditNote[];
}
/**
 * One piece of documentation, about the integration or one of its methods.
 */
export interface IntegrationDocumentationRow {
  /**
   * What the row contains. description and the three schemas need resource and method; the others have neither.
   */
  type:
    | "description"
    | "query_schema"
    | "body_schema"
    | "response_schema"
    | "readme"
    | "note"
    | "end_user_guide"
    | "oauth_documentation_link"
    | "oauth_app_requires_verification"
    | "oauth_note";
  /**
   * The content. For the three schema types it is a JSON Schema written as YAML.
   */
  content: string;
  /**
   * The resource that the row is about; it must exist.
   */
  resource?: string | null;
  /**
   * The method that the row is about; it must exist.
   */
  method?: string | null;
  /**
   * Only for accounts that signed in this way.
   */
  authentication_method?: string | null;
  /**
   * The slug of the integration.
   */
  integration_name?: string | null;
}
/**
 * One remark of a review.
 */
export interface IntegrationAuditNote {
  /**
   * The severity.
   */
  severity: "error" | "warn" | "info";
  /**
   * The part of the configuration.
   */
  section: string;
  /**
   * Which check made the remark.
   */
  source: string;
  /**
   * The resource concerned.
   */
  resource?: string | null;
  /**
   * The method concerned.
   */
  method?: string | null;
  /**
   * The remark.
   */
  message: string;
}
/**
 * One environment's installation of an integration, or the body that changes it.
 */
export interface EnvironmentIntegration {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The installation's id.
   */
  id?: string;
  /**
   * The id of the installed integration.
   */
  integration_id?: string;
  /**
   * The id of the environment.
   */
  environment_id?: string;
  /**
   * Whether customers are offered it in the catalog.
   */
  show_in_catalog?: boolean;
  /**
   * Whether it may be used.
   */
  is_enabled?: boolean;
  /**
   * Whether it may be used; some responses use this name.
   */
  is_active?: boolean;
  /**
   * When it was installed.
   */
  created_at?: string;
  /**
   * When the installation was last changed.
   */
  updated_at?: string;
  integration?: Integration;
  /**
   * What this environment changes in the integration's configuration. Writing it replaces the stored override as a whole: send everything that should stay.
   */
  override?: IntegrationOverride | null;
  [k: string]: unknown;
}
/**
 * A page of a list response.
 */
export interface IntegrationList {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * The integrations or installations of this page.
   */
  result: (EnvironmentIntegration | Integration)[];
  /**
   * Cursor of the next page; null on the last one.
   */
  next_cursor?: string | null;
  /**
   * Cursor of the page before.
   */
  prev_cursor?: string | null;
  /**
   * The page size.
   */
  limit?: number | null;
  /**
   * How many items this page has.
   */
  result_count?: number | null;
  /**
   * Whether some items are missing.
   */
  is_partial_response?: boolean | null;
  [k: string]: unknown;
}
/**
 * The parts of an integration's configuration that one environment may replace.
 */
export interface IntegrationOverrideSettings {
  /**
   * Where an editor finds the schema of this file, usually a relative path. It is not part of the integration.
   */
  $schema?: string;
  /**
   * Replaces the integration's base URL, for example with a sandbox.
   */
  base_url?: string;
  /**
   * Replaces the name that people see.
   */
  label?: string;
  /**
   * Replaces the URL of the logo.
   */
  logo?: string | null;
  /**
   * Replaces the URL of the icon.
   */
  icon?: string | null;
  /**
   * Headers merged over the integration's; null removes one.
   */
  headers?: IntegrationHeaders;
  /**
   * Query parameters merged over the integration's.
   */
  query?: {
    [k: string]: IntegrationQueryValue;
  } | null;
  /**
   * How a list in the query is written: ids=1,2 (comma), ids[]=1&ids[]=2 (brackets), ids[0]=1&ids[1]=2 (indices) or ids=1&ids=2 (repeat).
   */
  query_array_format?: "comma" | "brackets" | "indices" | "repeat" | null;
  /**
   * Actions merged over the integration's. Steps are a list and therefore replaced as a whole.
   */
  actions?: IntegrationActions;
  /**
   * Only the parts to replace, for example the id and secret of your own OAuth client.
   */
  credentials?: IntegrationCredentialParts;
  authorization?: IntegrationAuthorization;
  /**
   * Pagination merged over the integration's.
   */
  pagination?: IntegrationPagination | null;
  /**
   * Rate limit expressions that replace the integration's.
   */
  rate_limit?: IntegrationRateLimit | null;
  /**
   * Webhook settings merged over the integration's.
   */
  webhook?: IntegrationWebhook | null;
  /**
   * Methods merged over the integration's; a method may hold only the keys that differ.
   */
  resources?: {
    [k: string]: IntegrationResource;
  };
  /**
   * JSONata that runs on every response and turns failures into errors. Nothing or null means no error; otherwise it returns an object with status and, if wanted, message, headers, metadata and result.
   */
  error_expression?: string | null;
  /**
   * Values of this environment, read as {{environment_variables.NAME}}.
   */
  environment_variables?: {
    [k: string]: string | number | boolean;
  };
}
/**
 * Parts of the credentials by format, or the parts of a single credential directly.
 */
export interface IntegrationCredentialPartMap {
  /**
   * Your own OAuth application in place of the integration's.
   */
  client?: IntegrationOAuthClient;
  api_key?: IntegrationCredential;
  oauth2?: IntegrationCredential;
  oauth2_client_credentials?: IntegrationCredential;
  oauth?: IntegrationCredential;
  keka_oauth?: IntegrationCredential;
}
/**
 * The input of an error expression.
 */
export interface IntegrationErrorExpressionContext {
  /**
   * The HTTP status of the response.
   */
  status: number;
  /**
   * The response headers; names are lowercase.
   */
  headers: {
    [k: string]: string;
  };
  /**
   * The parsed body; if the body is an object with a data property, the value of that property.
   */
  data: unknown;
  /**
   * The raw response. Prefer status, headers and data.
   */
  response?: unknown;
}
/**
 * The error; null or nothing means no error.
 */
export interface IntegrationErrorExpressionResult {
  /**
   * The status to report. Below 400 together with result it turns a failure into a success.
   */
  status: number;
  /**
   * What went wrong.
   */
  message?: string;
  /**
   * Headers of the response.
   */
  headers?: {
    [k: string]: string | number | boolean | null;
  };
  /**
   * Any other data to return.
   */
  metadata?: unknown;
  /**
   * The result in place of the response.
   */
  result?: unknown;
}
/**
 * The input of the three rate limit expressions.
 */
export interface IntegrationRateLimitExpressionContext {
  /**
   * The HTTP status of the response.
   */
  status: number;
  /**
   * The response headers; names are lowercase, values are strings.
   */
  headers: {
    [k: string]: string;
  };
  /**
   * The parsed body.
   */
  data?: unknown;
  /**
   * The raw response.
   */
  response?: unknown;
}
/**
 * The state of the rate limit.
 */
export interface IntegrationRateLimitHeaderValues {
  /**
   * Requests allowed in a window.
   */
  limit?: number | string;
  /**
   * Requests left in this window.
   */
  remaining?: number | string;
  /**
   * Seconds until the window ends.
   */
  reset?: number | string;
  [k: string]: unknown;
}
/**
 * The input of an authorization expression.
 */
export interface IntegrationAuthorizationExpressionContext {
  /**
   * The URL of the request.
   */
  url: string;
  requestOptions: IntegrationRequestOptions;
  /**
   * The account's values, environment_variables among them.
   */
  context: {
    [k: string]: unknown;
  };
}
/**
 * The request that is about to be sent.
 */
export interface IntegrationRequestOptions {
  /**
   * The HTTP verb.
   */
  method?: string;
  /**
   * The headers so far.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * The body.
   */
  body?: unknown;
  [k: string]: unknown;
}
/**
 * The headers to send, by name.
 */
export interface IntegrationAuthorizationExpressionResult {
  [k: string]: string;
}
/**
 * The input of the expression for the first page.
 */
export interface IntegrationInitialPaginationExpressionContext {
  /**
   * The query parameters of the request.
   */
  query: {
    [k: string]: unknown;
  };
  /**
   * The URL of the request.
   */
  url: string;
  /**
   * The request that is about to be sent.
   */
  requestOptions: {
    [k: string]: unknown;
  };
}
/**
 * The input of the expressions for further pages.
 */
export interface IntegrationPaginationExpressionContext {
  /**
   * The query parameters of the request.
   */
  query: {
    [k: string]: unknown;
  };
  /**
   * The URL of the request.
   */
  url: string;
  /**
   * The request that is about to be sent.
   */
  requestOptions: {
    [k: string]: unknown;
  };
  /**
   * The response of the last page.
   */
  response: unknown;
  /**
   * The body of that response.
   */
  body: unknown;
  /**
   * What the expression for this page returned.
   */
  paginationValues: {
    [k: string]: unknown;
  };
}
/**
 * The values of the first page.
 */
export interface IntegrationInitialPaginationValues {
  [k: string]: unknown;
}
/**
 * A webhook as it arrived, or as payload_transform returned it.
 */
export interface IntegrationWebhookPayloadContext {
  /**
   * The parsed body of the webhook.
   */
  body: unknown;
  /**
   * The headers of the webhook; names are lowercase.
   */
  headers: {
    [k: string]: string;
  };
  /**
   * The query parameters of the webhook's URL.
   */
  query: {
    [k: string]: string;
  };
  [k: string]: unknown;
}
/**
 * What handle_verification decides; nothing means payload.
 */
export interface IntegrationWebhookHandleVerificationResult {
  /**
   * verify answers a handshake, payload goes on, meta accepts and drops.
   */
  type: "verify" | "payload" | "meta";
  verification_response?: IntegrationWebhookVerificationResponse;
  /**
   * Values to merge into the account context.
   */
  update_context?: {
    [k: string]: unknown;
  };
}
/**
 * The response to the handshake.
 */
export interface IntegrationWebhookVerificationResponse {
  /**
   * The HTTP status of the response.
   */
  status_code: number;
  /**
   * The body of the response, usually the challenge.
   */
  body?: unknown;
  /**
   * The headers of the response.
   */
  headers?: {
    [k: string]: string | number | boolean | null;
  };
}
/**
 * The running context of an action's steps. Its names depend on the steps before.
 */
export interface IntegrationStepExpressionContext {
  [k: string]: unknown;
}
/**
 * Settings for some files only.
 */
export interface FileOverride {
  /**
   * Which files: a glob or several, relative to this file.
   */
  files: string | string[];
  preset?: Preset;
  kinds?: KindGlobs;
  context?: ContextNames;
  environmentVariables?: EnvironmentVariables;
  functions?: CustomFunctions;
  rules?: RuleSeverities;
  /**
   * Why these files are different.
   */
  reason?: string;
}
/**
 * Says what files are that cannot be told by their content: a glob, relative to this file, and the kind of document. Of several globs that match, the last one counts.
 */
export interface KindGlobs {
  [k: string]: DocumentKind;
}
/**
 * A function that expressions may call.
 */
export interface CustomFunction {
  /**
   * The name, without the dollar sign that calls it.
   */
  name: string;
  /**
   * The types of the parameters, in order. Without it, calls are not checked.
   */
  params?: string[];
  /**
   * The type of the result; any by default.
   */
  returns?: string;
}
/**
 * Severities by rule id, by area (jsonata) or by glob (auth/*). They replace what the preset says; off switches a rule off. An id counts before a glob, a later entry before an earlier one.
 */
export interface RuleSeverities {
  [k: string]: RuleSeverity;
}
/**
 * Severities that hold in some files, at some places of them.
 */
export interface RuleException {
  /**
   * Which files: a glob, relative to this file. Without it, all files.
   */
  files?: string;
  /**
   * Which places: a JSON Pointer in which * matches one name and ** any number. It covers the value there and everything below it. If omitted, the whole document.
   */
  at?: string;
  /**
   * Severities there, by rule id, by area or by glob.
   */
  rules: {
    [k: string]: RuleSeverity;
  };
  /**
   * Why. Whatever turns a rule off or down needs a reason.
   */
  reason?: string;
}
/**
 * The API descriptions of some documents.
 */
export interface ApiDescriptions {
  /**
   * Which documents: a glob, relative to this file.
   */
  files: string;
  /**
   * Swagger 2.0 or OpenAPI 3 files, JSON or YAML: paths or globs, relative to this file. All of them describe the API of each document.
   */
  descriptions: string[];
  /**
   * Where the descriptions come from, or what they are for.
   */
  reason?: string;
}
/**
 * The configuration of intlint. It applies to its folder and everything below it; comments are allowed.
 */
export interface IntlintConfiguration {
  /**
   * Where an editor finds the schema of this file, usually a relative path.
   */
  $schema?: string;
  /**
   * Ends the search for configuration files: those in the folders above have no effect here.
   */
  root?: boolean;
  /**
   * Configurations that this one builds on: files, relative to this one, or npm packages. Of two that disagree the later one decides, and this file itself decides over all of them.
   */
  extends?: string | string[];
  /**
   * Rules of your own: JavaScript files, relative to this one, or npm packages. They are code that runs with the linter.
   */
  plugins?: string[];
  preset?: Preset;
  kinds?: KindGlobs;
  context?: ContextNames;
  environmentVariables?: EnvironmentVariables;
  functions?: CustomFunctions;
  /**
   * The vendors' own API descriptions (OpenAPI) that documents are checked against.
   */
  apis?: ApiDescriptions[];
  /**
   * The integrations that overrides and updates are merged into: a glob, relative to this file, and the path of the base, relative to this file. The base of acme.override.json is acme.integration.json beside it where nothing is said here. Of several globs that match, the last one counts.
   */
  bases?: {
    [k: string]: string;
  };
  rules?: RuleSeverities;
  /**
   * Other settings for some files. They count after those above, a later entry after an earlier one.
   */
  overrides?: FileOverride[];
  /**
   * Other severities of single rules in some files or at some places of them. Of several that are about a finding, the last one counts.
   */
  exceptions?: RuleException[];
}

/**
 * A partial `T`, as in an update or override: at every depth outside arrays, a property may be left out, which keeps the
 * stored value, or be null, which removes it. Arrays are replaced as a whole, so their items are complete.
 */
export type Update<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Update<T[K]> | null }
    : T;
