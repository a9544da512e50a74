import type { ErrorObject } from "ajv";
import { describe, expect, it } from "vitest";
import type {
  EnvironmentIntegration,
  Integration,
  IntegrationActionStep,
  IntegrationAuthorization,
  IntegrationConfig,
  IntegrationConfigUpdate,
  IntegrationCredential,
  IntegrationErrorExpressionContext,
  IntegrationErrorExpressionResult,
  IntegrationFile,
  IntegrationList,
  IntegrationOverride,
  IntegrationPagination,
  IntegrationRateLimitExpressionContext,
  IntegrationResourceMethod,
  IntegrationUpdate,
  IntegrationWebhookHandleVerificationResult,
  IntegrationWebhookPayloadContext,
  IntegrationWebhookSignatureVerification,
  Update,
} from "../../generated/types.js";
import { validate } from "../../generated/validate.js";
import type { Validation } from "../../src/schema/validate-value.js";

/** Fails to compile unless both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(isSame: Same<A, B>): void {
  expect(isSame).toBe(true);
}

describe("tagged unions narrow on their tag", () => {
  it("authorization", () => {
    const headerOf = (authorization: IntegrationAuthorization): string | undefined => {
      switch (authorization.format) {
        case "bearer":
          same<typeof authorization.config.value, string>(true);
          // @ts-expect-error a bearer token has no user name
          expect(authorization.config.username).toBeUndefined();
          return "Authorization";
        case "basic":
          // @ts-expect-error the config of basic may be left out
          expect(() => authorization.config.username).toThrow(TypeError);
          return authorization.config?.username;
        case "header":
          return authorization.config?.header_name;
      }
    };
    expect(headerOf({ format: "header", config: { header_name: "X-Key", header_value: "{{key}}" } })).toBe("X-Key");
    // @ts-expect-error the token is required
    expect(headerOf({ format: "bearer", config: {} })).toBe("Authorization");
    expect(headerOf({ format: "basic" })).toBeUndefined();
  });

  it("pagination", () => {
    const cursorOf = (pagination: IntegrationPagination): string | undefined => {
      if (pagination.format === "cursor") {
        same<typeof pagination.config.max_limit, number | undefined>(true);
        return pagination.config.cursor_path;
      }
      // @ts-expect-error only the cursor format requires a config
      const read = () => pagination.config.cursor_path;
      return pagination.config === undefined ? undefined : String(read());
    };
    expect(cursorOf({ format: "cursor", config: { cursor_path: "meta.next" } })).toBe("meta.next");
    // @ts-expect-error no such format
    expect(cursorOf({ format: "pages" })).toBeUndefined();
    // @ts-expect-error a closed config has no other keys
    expect(cursorOf({ format: "cursor", config: { cursor_path: "a", page_key: "page" } })).toBe("a");
  });

  it("credentials", () => {
    const secretOf = (credential: IntegrationCredential): string | undefined => {
      switch (credential.format) {
        case "api_key":
          return credential.config.fields[0]?.name;
        case "oauth2":
        case "oauth2_client_credentials":
          same<typeof credential.config.auth.tokenHost, string>(true);
          return credential.config.client?.secret;
        case "oauth":
          return credential.config?.tokenUrl;
        case "keka_oauth":
          return undefined;
      }
    };
    expect(secretOf({ format: "oauth", config: { tokenUrl: "https://a.example/token" } })).toContain("token");
    // @ts-expect-error an API key credential needs fields
    expect(() => secretOf({ format: "api_key", config: {} })).toThrow();
  });

  it("signature verification and steps", () => {
    const partsOf = (signature: IntegrationWebhookSignatureVerification): readonly string[] =>
      signature.format === "hmac" ? signature.config.parts : [];
    expect(partsOf({ format: "bearer", config: { secret: "{{s}}" } })).toEqual([]);
    // @ts-expect-error hmac needs parts
    expect(partsOf({ format: "hmac", config: { algorithm: "sha256", secret: "s", compare_with: "" } })).toBeUndefined();

    const expressionOf = (step: IntegrationActionStep): string | undefined => {
      if (step.type === "transform") return step.config;
      if (step.type === "request") return step.config?.path;
      return step.type === "update_context" ? step.config?.expression : undefined;
    };
    expect(expressionOf({ type: "transform", config: "$.id" })).toBe("$.id");
  });
});

describe("documents", () => {
  const config = {
    base_url: "https://{{subdomain}}.example.com",
    label: "Example",
    credentials: { api_key: { format: "api_key", config: { fields: [{ name: "k", label: "K", type: "password" }] } } },
    authorization: { format: "basic" },
    pagination: null,
    resources: {
      contacts: { list: { path: "/contacts", query: { limit: "{{query.limit?:50:int}}" }, pagination: null } },
    },
  } satisfies IntegrationConfig;

  it("are typed as the validators judge them", () => {
    const file: IntegrationFile = {
      name: "example",
      config,
      documentation: [{ type: "readme", content: "# Example" }],
    };
    const update: IntegrationUpdate = { version: 3, config: { label: null, resources: { contacts: { list: null } } } };
    const installation: EnvironmentIntegration = {
      is_enabled: true,
      override: { pagination: { config: { page_key: "p" } } },
    };
    const list: IntegrationList = { result: [{ name: "example", config } satisfies Integration, installation] };
    const override: IntegrationOverride = { authorization: { config: { value: "{{token}}" } }, error_expression: null };
    expect(validate(file, "integration-file")).toEqual({ valid: true, errors: [] });
    expect(validate(update, "integration-update")).toEqual({ valid: true, errors: [] });
    expect(validate(installation, "environment-integration")).toEqual({ valid: true, errors: [] });
    expect(validate(list, "list")).toEqual({ valid: true, errors: [] });
    expect(validate(override, "override")).toEqual({ valid: true, errors: [] });
  });

  it("refuse what the validators refuse", () => {
    // @ts-expect-error a method needs a path
    const method: IntegrationResourceMethod = { method: "get" };
    // @ts-expect-error verbs are lower-case
    const shouting: IntegrationResourceMethod = { path: "/a", method: "GET" };
    // @ts-expect-error a file needs a config
    const file: IntegrationFile = { name: "example" };
    expect(validate({ resources: { a: { b: method } } }, "config").valid).toBe(false);
    expect(validate({ resources: { a: { b: shouting } } }, "config").valid).toBe(false);
    expect(validate(file, "integration-file").valid).toBe(false);
  });

  it("may be partial in an update, but for the items of arrays", () => {
    same<IntegrationConfigUpdate, Update<IntegrationConfig>>(true);
    const update: IntegrationConfigUpdate = { credentials: { format: "api_key", config: { permissions_text: null } } };
    expect(validate({ version: 1, config: update }, "integration-update").valid).toBe(true);
    const incomplete: IntegrationConfigUpdate = {
      // @ts-expect-error an item of an array is complete
      credentials: { format: "api_key", config: { fields: [{ name: "k" }] } },
    };
    expect(validate({ version: 1, config: incomplete }, "integration-update").valid).toBe(false);
    // @ts-expect-error a complete configuration has no null label
    const complete: IntegrationConfig = { label: null };
    expect(validate(complete, "config").valid).toBe(false);
  });
});

describe("the verdict of validate", () => {
  it("is what ajv produces, and matches its declarations", () => {
    const verdict: Validation = validate({ label: 1 }, "config");
    const errors: ErrorObject[] = verdict.errors;
    expect(errors.map(({ instancePath, keyword }) => [instancePath, keyword])).toEqual([["/label", "type"]]);
  });
});

describe("expression inputs and results", () => {
  it("have types of their own", () => {
    same<IntegrationErrorExpressionContext["headers"], { [k: string]: string }>(true);
    same<IntegrationRateLimitExpressionContext["status"], number>(true);
    same<IntegrationWebhookPayloadContext["body"], unknown>(true);
    const result: IntegrationErrorExpressionResult = { status: 400, message: "no" };
    const answer: IntegrationWebhookHandleVerificationResult = {
      type: "verify",
      verification_response: { status_code: 200, body: "challenge" },
    };
    // @ts-expect-error the status is required
    const incomplete: IntegrationErrorExpressionResult = { message: "no" };
    expect([result.status, answer.type, incomplete.message]).toEqual([400, "verify", "no"]);
  });
});
