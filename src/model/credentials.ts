import type { Value } from "./value.js";

/** One way to connect an account. */
export interface CredentialFormat {
  /** The `format`, or else the key in the map. */
  readonly name: string;
  /** The key in the map of formats; undefined for a single credential. */
  readonly key: string | undefined;
  readonly value: Value;
  /** Whether accounts of this format have `oauth.*`; undefined for an unknown format. */
  readonly isOAuth: boolean | undefined;
  /** The named fields, in file order. */
  readonly fields: readonly CredentialField[];
  readonly fieldNames: ReadonlySet<string>;
  /** Whether accounts may have undeclared names, because fields are unreadable. */
  readonly isOpen: boolean;
}

/** A field of the connection form. */
export interface CredentialField {
  readonly name: string;
  readonly value: Value;
}

/** Every credential `format`, and whether its accounts get `oauth.*`. */
export const credentialFormats: ReadonlyMap<string, boolean> = new Map([
  ["api_key", false],
  ["oauth2", true],
  ["oauth2_client_credentials", true],
  ["oauth", true],
  ["keka_oauth", true],
]);

/** The credential formats of a configuration: of one credential, or of a map of them. */
export function readCredentials(credentials: Value | undefined): CredentialFormat[] {
  if (credentials?.type !== "object") return [];
  const isSingle = credentials.text("format") !== undefined || credentials.has("config");
  if (isSingle) return [readFormat(credentials, undefined)];
  return credentials
    .entries()
    .filter(([key, value]) => isFormat(key, value))
    .map(([key, value]) => readFormat(value, key));
}

function isFormat(key: string, value: Value): boolean {
  if (value.type !== "object") return false;
  return credentialFormats.has(key) || value.text("format") !== undefined || value.has("config");
}

function readFormat(value: Value, key: string | undefined): CredentialFormat {
  const name = value.text("format") ?? key ?? "";
  const config = value.get("config");
  const fields = config?.get("fields");
  const isOAuth = credentialFormats.get(name);
  // Without declared fields the names of these are unknown.
  const needsFields = name === "api_key" || name === "keka_oauth" || isOAuth === undefined;
  const items = fields?.items() ?? [];
  const named = items.flatMap((item): readonly CredentialField[] => {
    const fieldName = item.text("name");
    return fieldName === undefined ? [] : [{ name: fieldName, value: item }];
  });
  const fieldNames = new Set(named.map((field) => field.name));
  return {
    name,
    key,
    value,
    isOAuth,
    fields: named,
    fieldNames,
    isOpen:
      value.text("format") === undefined ||
      (items.length === 0 && needsFields) ||
      (fields !== undefined && fields.type !== "array") ||
      // A field without a name, or with a duplicate one, was meant to have another.
      fieldNames.size < items.length ||
      (config === undefined ? value.misspells("config") : config.misspells("fields")),
  };
}
