import { withApiKey } from "./judge.js";

/** A configuration with methods of one resource, each with a description. */
export function withMethods(methods: Readonly<Record<string, object>>): object {
  const described = Object.entries(methods).map(([name, method]) => {
    return [name, { description: "Does what has to be done.", ...method }] as const;
  });
  return withApiKey({ resources: { users: Object.fromEntries(described) } });
}

/** A configuration with one resource per path, each with a method `list`. */
export function withPaths(base_url: string, ...paths: string[]): object {
  const resources = paths.map((path, index) => {
    return [`r${index}`, { list: { path, description: "A good one." } }] as const;
  });
  return withApiKey({ base_url, resources: Object.fromEntries(resources) });
}

/** An integration file with one row of documentation. */
export function withRow(
  row: object,
  config: Readonly<Record<string, unknown>> = { resources: { users: { list: { path: "/users" } } } },
): object {
  return { name: "acme", config: withApiKey(config), documentation: [row] };
}

/** A configuration with a signed webhook. */
export function hmac(parts: unknown, compare_with = "$header.x-signature"): object {
  const config = { algorithm: "sha256", secret: "{{secret}}", parts, compare_with };
  return { webhook: { signature_verification: { format: "hmac", config } } };
}
