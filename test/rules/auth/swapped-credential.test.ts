import { expect, it } from "vitest";
import { judge } from "../judge.js";

const rule = "auth/swapped-credential";

const basic = (username: string, password: string) => ({
  authorization: { format: "basic", config: { username, password } },
});

const client = (id: string, secret: string) => ({
  credentials: { format: "oauth2", config: { client: { id, secret } } },
});

const body = (values: object) => ({ resources: { items: { all: { path: "/items", method: "post", body: values } } } });

it.each([
  [basic("{{key_secret}}", "{{key_id}}"), "{{key_secret}}"],
  [basic("{{password}}", "{{username}}"), "{{password}}"],
  [basic("{{password}}", "{{email}}"), "{{password}}"],
  [client("{{client_secret}}", "{{client_id}}"), "{{client_secret}}"],
  [body({ client_id: "{{app_secret}}", secret: "{{app_id}}" }), "{{app_secret}}"],
  [body({ username: "{{password}}", password: "{{username}}" }), "{{password}}"],
  [client("{{environment_variables.ID}}", "{{environment_variables.ID}}"), "{{environment_variables.ID}}"],
])("%j is swapped or copied", (document, text) => {
  expect(judge(document, "override", rule)).toStrictEqual([`swapped-credential ${text}`]);
});

it("reads the types of the fields", () => {
  const fields = [
    { name: "account_id", label: "Account", type: "text" },
    { name: "api_key", label: "Key", type: "password" },
  ];
  const judged = (id: string, secret: string) => {
    const credentials = { format: "oauth2_client_credentials", config: { client: { id, secret }, fields } };
    return judge({ credentials }, "override", rule);
  };
  expect(judged("{{api_key}}", "{{account_id}}")).toStrictEqual(["swapped-credential {{api_key}}"]);
  expect(judged("{{account_id}}", "{{api_key}}")).toStrictEqual([]);
  expect(judged("{{api_key}}", "{{environment_variables.SECRET}}")).toStrictEqual([]);
});

it.each([
  basic("{{key_id}}", "{{key_secret}}"),
  basic("{{api_key}}", "{{account_id}}"),
  basic("{{api_key}}", "{{api_key}}"),
  basic("{{client_secret}}", "{{api_token}}"),
  basic("{{password}}", ""),
  basic("{{secret}}", "X"),
  client("{{client_id}}", "{{client_secret}}"),
  body({ client_id: "{{app_id}}", secret: "{{app_secret}}" }),
  body({ username: "{{body.username}}", password: "{{body.password}}" }),
  body({ username: "{{password}}" }),
  client("{{a|b}}", "{{a|b}}"),
])("%j may be right", (document) => {
  expect(judge(document, "override", rule)).toStrictEqual([]);
});
