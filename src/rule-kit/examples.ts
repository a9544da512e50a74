import type { DocumentKind } from "../../generated/shapes.js";
import type { Language } from "../document/source-document.js";
import { layOut } from "./json-layout.js";

/** A document that shows a rule. */
export interface Example {
  /** Detected where it is not said. */
  readonly kind?: DocumentKind;
  /** `json` unless said. */
  readonly language?: Language;
  readonly text: string;
  /** The base integration of an override or an update, where the rule needs one. */
  readonly base?: string;
  /** The vendor's description of the API, where the rule needs one. */
  readonly api?: string;
  /** Paths of several integrations that may be the base, where the rule needs them. */
  readonly possibleBases?: readonly string[];
}

/** A document with the defect; `highlights` are the exact texts that the rule's findings underline, in document order. */
export interface BadExample extends Example {
  readonly highlights: readonly string[];
}

/** The documents that show a rule, with the defect and without it. */
export interface Examples {
  readonly bad: readonly BadExample[];
  readonly good: readonly Example[];
}

/** What a document holds. */
type Content = Readonly<Record<string, unknown>>;

/** So that an example fits in a report on a terminal of 80 columns. */
const width = 72;

/** Make the documents of examples; what every document of a kind has need not be written. */
export const documents = {
  /** A configuration; `label` and `base_url` are filled in unless they are given, undefined to leave one out. */
  config: (content: Content): Example => ({ kind: "config", text: json(acme(content)) }),

  /** An override, with the configuration that it applies to where the rule needs one. */
  override: (content: Content, base?: Content): Example => ({
    kind: "override",
    text: json(content),
    ...(base === undefined ? {} : { base: json({ name: "acme", config: acme(base) }) }),
  }),

  /** An integration with one method, `list` of `users`, unless it brings a configuration of its own. */
  integration: ({ config = oneMethod, ...content }: Content & { readonly config?: Content }): Example => ({
    kind: "integration-file",
    text: json({ name: "acme", config: acme(config), ...content }),
  }),

  integrationUpdate: (content: Content): Example => ({ kind: "integration-update", text: json(content) }),

  environmentIntegration: (content: Content): Example => ({ kind: "environment-integration", text: json(content) }),

  /** The vendor's description of the API, as a part of an example; version and server are filled in unless they are given. */
  api: (content: Content): Pick<Example, "api"> => ({
    api: json({ openapi: "3.1.0", servers: [{ url: "https://api.acme.example" }], ...content }),
  }),

  /** The part of a configuration or an override that asks for the given fields after connecting. */
  form: (...fields: readonly Content[]): Content => ({
    actions: { post_connect_user_form: { steps: [{ type: "form", config: { fields } }] } },
  }),

  /** The part of a configuration that connects accounts by a key: with the fields given, or else one for an API key. */
  apiKey: (...fields: readonly Content[]): Content => ({
    credentials: { format: "api_key", config: { fields: fields.length > 0 ? fields : [apiKeyField] } },
  }),

  /** The part of a configuration that connects accounts by OAuth 2. */
  oauth2: (settings: Content = {}): Content => ({
    credentials: { format: "oauth2", config: { auth: { tokenHost: "https://auth.acme.example" }, ...settings } },
  }),

  /** The part of a configuration that verifies webhooks by HMAC: the body alone, with SHA-256, unless said otherwise. */
  hmac: (settings: Content): Content => ({
    webhook: {
      signature_verification: {
        format: "hmac",
        config: { algorithm: "sha256", secret: "{{webhook_secret}}", parts: ["$body"], ...settings },
      },
    },
  }),

  /** A document of a kind that has to be detected. */
  detected: (content: Content): Example => ({ text: json(content) }),

  /** A document that is not plain JSON, line by line. */
  text: (kind: DocumentKind, language: Language, ...lines: readonly string[]): Example => ({
    kind,
    language,
    text: lines.join("\n"),
  }),
} as const;

const apiKeyField: Content = { name: "api_key", label: "API key", type: "password" };

const oneMethod: Content = { resources: { users: { list: { path: "/users" } } } };

function acme(config: Content): Content {
  return { label: "Acme", base_url: "https://api.acme.example", ...config };
}

function json(content: Content): string {
  return layOut(content, width);
}
