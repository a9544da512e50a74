import type { DocumentKind } from "../../generated/shapes.js";
import type { Language } from "../document/source-document.js";
import { layOut } from "./json-layout.js";

/** An example document of a rule. */
export interface Example {
  /** Detected by default. */
  readonly kind?: DocumentKind;
  /** `json` by default. */
  readonly language?: Language;
  readonly text: string;
  /** The base of an override or update, if the rule needs one. */
  readonly base?: string;
  /** The vendor's API description, if the rule needs one. */
  readonly api?: string;
  /** Paths of several possible bases, if the rule needs them. */
  readonly possibleBases?: readonly string[];
}

/** A document with the defect; `highlights` are the texts that the rule's findings underline, in document order. */
export interface BadExample extends Example {
  readonly highlights: readonly string[];
}

/** Documents with and without the defect. */
export interface Examples {
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
}

/** The content of a document. */
type Content = Readonly<Record<string, unknown>>;

/** Makes examples fit in reports on a terminal of 80 columns. */
const width = 72;

/** Builders of example documents, which fill in what every document needs. */
export const documents = {
  /** A configuration; `label` and `base_url` have defaults, which undefined removes. */
  config: (content: Content): Example => ({ kind: "config", text: json(acme(content)) }),

  /** An override, optionally with the configuration that it applies to. */
  override,

  /** An integration, by default with one method, `list` of `users`. */
  integration,

  /** An integration with a row of documentation about its method. */
  documented: (type: string, content: string): Example =>
    integration({ documentation: [{ type, resource: "users", method: "list", content }] }),

  integrationUpdate: (content: Content): Example => ({ kind: "integration-update", text: json(content) }),

  environmentIntegration: (content: Content): Example => ({ kind: "environment-integration", text: json(content) }),

  /** The API description of an example; version and server have defaults. */
  api: (content: Content): Pick<Example, "api"> => ({
    api: json({ openapi: "3.1.0", servers: [{ url: "https://api.acme.example" }], ...content }),
  }),

  /** The part of a configuration that asks for the given fields after connecting. */
  form: (...fields: readonly Content[]): Content => ({
    actions: { post_connect_user_form: { steps: [{ type: "form", config: { fields } }] } },
  }),

  /** The part of a configuration with one resource, `users`. */
  users: (methods: Content): Content => ({ resources: { users: methods } }),

  /** The part of a configuration with one method, `list` of `users`. */
  list: (method: Content): Content => ({ resources: { users: { list: { path: "/users", ...method } } } }),

  bearer: (value: string): Content => ({ authorization: { format: "bearer", config: { value } } }),

  header: (header_name: string, header_value: string): Content => ({
    authorization: { format: "header", config: { header_name, header_value } },
  }),

  basic: (username: string, password: string): Content => ({
    authorization: { format: "basic", config: { username, password } },
  }),

  pagination: (format: string, config: Content): Content => ({ pagination: { format, config } }),

  /** Credentials with the given fields, by default one API key. */
  apiKey: (...fields: readonly Content[]): Content => ({
    credentials: { format: "api_key", config: { fields: fields.length > 0 ? fields : [apiKeyField] } },
  }),

  /** OAuth 2 credentials. */
  oauth2: (settings: Content = {}): Content => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" }, ...settings } },
  }),

  /** An override with an `error_expression`. */
  error: (error_expression: string): Example => override({ error_expression }),

  /** An override whose `error_expression` computes the message of a failed request. */
  message: (message: string): Example =>
    override({ error_expression: `status >= 400 ? { 'status': status, 'message': ${message} } : null` }),

  /** An override that tells when a response is rate limited. */
  rateLimited: (is_rate_limited: string): Example => override({ rate_limit: { is_rate_limited } }),

  /** An override that tells how long to wait after a rate limit. */
  retryAfter: (retry_after_header_expression: string): Example =>
    override({ rate_limit: { retry_after_header_expression } }),

  /** An override that transforms the payload of webhooks. */
  transform: (payload_transform: string): Example => override({ webhook: { payload_transform } }),

  /** An override that transforms only the body of the payload. */
  transformBody: (body: string): Example =>
    override({ webhook: { payload_transform: `{ 'body': ${body}, 'headers': headers, 'query': query }` } }),

  /** An override that answers the verification of a webhook. */
  verification: (handle_verification: string): Example => override({ webhook: { handle_verification } }),

  /** HMAC verification of webhooks, by default of the body, with SHA-256. */
  hmac: (settings: Content): Content => ({
    webhook: {
      signature_verification: {
        format: "hmac",
        config: { algorithm: "sha256", secret: "{{webhook_secret}}", parts: ["$body"], ...settings },
      },
    },
  }),

  /** A document whose kind must be detected. */
  detected: (content: Content): Example => ({ text: json(content) }),

  /** A document with the defect, and the texts that the rule's findings underline. */
  highlight: (example: Example, ...highlights: readonly string[]): BadExample => ({ ...example, highlights }),

  /** A document that is not plain JSON, line by line. */
  text: (kind: DocumentKind, language: Language, ...lines: readonly string[]): Example => ({
    kind,
    language,
    text: lines.join("\n"),
  }),
} as const;

function override(content: Content, base?: Content): Example {
  return {
    kind: "override",
    text: json(content),
    ...(base === undefined ? {} : { base: json({ name: "acme", config: acme(base) }) }),
  };
}

const apiKeyField: Content = { name: "api_key", label: "API key", type: "password" };

const oneMethod: Content = { resources: { users: { list: { path: "/users" } } } };

function integration({ config = oneMethod, ...content }: Content & { readonly config?: Content }): Example {
  return { kind: "integration-file", text: json({ name: "acme", config: acme(config), ...content }) };
}

function acme(config: Content): Content {
  return { label: "Acme", base_url: "https://api.acme.example", ...config };
}

function json(content: Content): string {
  return layOut(content, width);
}
