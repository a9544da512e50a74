import type { Shape, ShapeIndex } from "../src/schema/shape.js";

/** The kinds of documents, in the order in which they are listed to people. */
export const documentKinds = [
  "config",
  "integration",
  "integration-create",
  "integration-update",
  "integration-file",
  "environment-integration",
  "override",
  "list",
] as const;

/** What a document is: which root of the schema it has. */
export type DocumentKind = (typeof documentKinds)[number];

/** Which input and result an expression has. */
export type Role =
  | "error"
  | "rate-limit-detected"
  | "retry-after"
  | "rate-limit-headers"
  | "authorization"
  | "pagination-initial"
  | "pagination-next"
  | "pagination-cursor"
  | "webhook-payload"
  | "webhook-verification"
  | "step";

/** What a placeholder may read where it stands. */
export type TemplateScope = "request" | "account" | "form";

/** The property names of every named shape, current spellings only. */
export interface ShapeKeys {
  Config:
    | "$schema"
    | "base_url"
    | "label"
    | "logo"
    | "icon"
    | "headers"
    | "query"
    | "query_array_format"
    | "credentials"
    | "authorization"
    | "pagination"
    | "rate_limit"
    | "resources"
    | "actions"
    | "webhook"
    | "error_expression"
    | "tool_tags"
    | "required_headers";
  Field:
    | "name"
    | "label"
    | "type"
    | "required"
    | "default"
    | "format"
    | "transform"
    | "placeholder"
    | "help_text"
    | "pattern"
    | "options";
  FormField:
    | "name"
    | "label"
    | "type"
    | "help_text"
    | "disabled_text"
    | "placeholder"
    | "required"
    | "depends_on"
    | "data_source"
    | "options";
  Credential: "format" | "config";
  Authorization: "format" | "config";
  Pagination: "format" | "config";
  RateLimit: "is_rate_limited" | "retry_after_header_expression" | "rate_limit_header_expression";
  Webhook: "handle_verification" | "payload_transform" | "signature_verification";
  SignatureVerification: "format" | "config";
  ResourceMethod:
    | "path"
    | "method"
    | "base_url"
    | "headers"
    | "query"
    | "body"
    | "query_array_format"
    | "body_format"
    | "body_format_config"
    | "response_path"
    | "pagination_path"
    | "pagination"
    | "authorization"
    | "rate_limit"
    | "error_expression"
    | "add_query_to_body"
    | "ignore_body_in_pagination"
    | "ignore_body"
    | "set_body_to_null"
    | "no_auth"
    | "ignore_credentials_on_redirect"
    | "throw_error_on_parse_error"
    | "api_response_format"
    | "description"
    | "api_documentation_url"
    | "scopes"
    | "query_schema"
    | "body_schema"
    | "response_schema"
    | "examples";
  Action: "steps";
  Step: "type" | "config";
}

/** The name of an object's or a union's definition in the schema. */
export type ShapeName = keyof ShapeKeys;

/** What the walk needs of the schema; a shape is named by its index. */
export const shapes: readonly Shape[] = [];

/** The shape of every kind of document. */
export const roots: Readonly<Partial<Record<DocumentKind, ShapeIndex>>> = {};

/** The shape of every named definition. */
export const named: Readonly<Partial<Record<ShapeName, ShapeIndex>>> = {};
