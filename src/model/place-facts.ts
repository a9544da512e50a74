import type { Place } from "./place.js";

/** Whether only values of the account are possible at the place, and the document declares them. */
export function isDetermined({ config, owner, field, rest }: Place): boolean {
  if (owner.kind === "step") return false;
  if (owner.kind === "credential") {
    const isHost = rest[0] === "auth" && /Host$/.test(String(rest[1]));
    const format = config.credentials.find(({ key }) => key === owner.key);
    // What a person enters is exchanged for a token: the secret among the fields is the client's.
    const isClient = rest[0] === "client" && format?.name === "oauth2_client_credentials";
    if (isClient) return format.fields.some(({ value }) => value.text("type") === "password");
    return isHost && (format?.fields.length ?? 0) > 0;
  }
  if (!config.credentials.some((format) => format.fields.length > 0)) return false;
  const part = String(rest[0]);
  if (field === "webhook") return part === "signature_verification";
  return field === "base_url" || field === "authorization" || (field === "headers" && /^authorization$/i.test(part));
}

/** Whether a place contains the token of a `bearer` authorization. */
export function isBearerValue({ field, rest }: Place): boolean {
  return field === "authorization" && (rest[1] === "value" || rest[1] === "token");
}

/** Whether a place contains a secret of the account, which cannot be a constant. */
export function takesSecret(place: Place): boolean {
  return isBearerValue(place) || (place.field === "webhook" && place.rest[2] === "secret");
}

/** Whether a value is part of a request, or a credential of the application. */
export function isSent({ owner, field, rest }: Place): boolean {
  if (owner.kind === "credential") return field === "config" && (rest[0] === "client" || rest[0] === "auth");
  if (field === "authorization") return rest[0] === "config";
  if (field === "webhook") return ["secret", "username", "password"].includes(String(rest[2]));
  return ["path", "base_url", "headers", "query", "body"].includes(field);
}

/** The part that contains a value: in a credential its `client` or its `auth`. */
export function fieldOf({ owner, field, rest }: Place): string {
  return owner.kind === "credential" ? String(rest[0]) : field;
}
