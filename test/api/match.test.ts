import { describe, expect, it } from "vitest";
import { api, inWords, matchOf, withPaths } from "./support.js";

const acme = withPaths({
  "/users": "get post",
  "/users/{id}": "get put delete",
  "/users/me": "get",
  "/users/search": "post",
  "/users/{id}/photos.json": "get",
  "/users/{id}/teams/{team}": "put",
  "/export/{format}.csv": "get",
  "/reports/{from}..{to}": "get",
  "/Folders('{id}')": "get",
  "/crm/contacts": "get",
  "/crm/deals": "get",
});

describe("requests and operations", () => {
  it.each([
    ["GET /users", "GET /users"],
    ["GET users/", "GET /users"],
    ["GET /users/{{id}}", "GET /users/{id}"],
    ["GET /users/me", "GET /users/me"],
    ["DELETE /users/me", "DELETE /users/{id}"],
    ["GET /users/{{query.user|id}}/photos.json", "GET /users/{id}/photos.json"],
    ["PUT /users/{{id}}/teams/{{query.team}}?notify=1", "PUT /users/{id}/teams/{team}"],
    ["GET /export/{{query.format?:full}}.csv", "GET /export/{format}.csv"],
    ["GET /reports/{{query.from}}..{{query.to}}", "GET /reports/{from}..{to}"],
    ["GET /Folders('{{id}}')", "GET /Folders('{id}')"],
    ["GET /Folders(%27{{id}}%27)", "GET /Folders('{id}')"],
    // The path has other verbs.
    ["PATCH /users/{{id}}", "/users/{id} has get, put, delete"],
    ["GET /users/search", "/users/search has post"],
    // Slips.
    ["GET /user", "no path; near /users"],
    ["GET /Users", "no path; near /users"],
    ["POST /users/serch", "no path; near /users/search"],
    ["GET /users/{{id}}/photo.json", "no path; near /users/{id}/photos.json"],
    ["GET /users/{{id}}/photos", "no path; near /users/{id}/photos.json"],
    ["GET /users/{{id}}/invoices", "no path; like /users/{id}/photos.json"],
    ["GET /invoices", "no path"],
    // Nobody knows.
    ["GET {{query.path}}", "unknown"],
    ["GET /crm/{{query.type}}", "unknown"],
    ["POST /graphql", "unknown"],
    ["GET https://files.acme.com/v1/users", "elsewhere"],
    ["GET https://api.acme.com/v1/users", "GET /users"],
    ["GET https://api.acme.com/oauth/me", "outside"],
  ])("%s", (request, expected) => {
    expect(inWords(matchOf(api(acme), "https://api.acme.com/v1", request))).toBe(expected);
  });
});

describe("base URLs and servers", () => {
  const users = (servers: unknown): object => withPaths({ "/users": "get" }, { servers });
  it.each([
    ["https://api.acme.com", [{ url: "https://api.acme.com" }], "GET /users"],
    ["https://api.acme.com/", [{ url: "https://api.acme.com/" }], "GET /users"],
    ["https://API.acme.com", [{ url: "http://api.acme.com" }], "GET /users"],
    ["https://api.acme.com/v2", [{ url: "https://api.acme.com/v1" }], "outside"],
    ["https://{{site}}.acme.com/v1", [{ url: "https://{site}.acme.com/v1" }], "GET /users"],
    ["https://{{site}}.acme.com/v1", [{ url: "https://acme.com/v1" }], "elsewhere"],
    ["https://eu.acme.com/v1", [{ url: "https://{site}.acme.com/v1" }], "GET /users"],
    ["https://{{domain}}/v1", [{ url: "https://{domain}/v1" }], "GET /users"],
    ["{{instance_url}}", [{ url: "https://acme.com/v1" }], "GET /users"],
    ["{{instance_url}}/v1", [{ url: "https://acme.com/v1" }], "GET /users"],
    ["{{instance_url}}/v9", [{ url: "https://acme.com/v1" }], "unknown"],
    ["https://api.acme.com/{{version}}", [{ url: "https://api.acme.com/v1" }], "GET /users"],
    ["https://api.acme.com/v1", [{ url: "/v1" }], "GET /users"],
    ["https://api.acme.com/rest/v1", [{ url: "/v1" }], "GET /users"],
    ["https://api.acme.com/rest/v1", [{ url: "http://localhost:8080/" }], "GET /users"],
    ["https://api.acme.com/rest/v1", [], "GET /users"],
    ["https://api.acme.com/v3", [{ url: "{base}/v3" }], "GET /users"],
  ])("%s of %j", (baseUrl, servers, expected) => {
    expect(inWords(matchOf(api(users(servers)), baseUrl, "GET /users"))).toBe(expected);
  });

  it("reads host, basePath and schemes of version 2", () => {
    const old = {
      swagger: "2.0",
      host: "api.acme.com",
      basePath: "/v1",
      schemes: ["https"],
      paths: { "/users": { get: {} } },
    };
    expect(inWords(matchOf(api(old), "https://api.acme.com/v1", "GET /users"))).toBe("GET /users");
  });

  it("finds an operation with a server of its own", () => {
    const upload = { post: { servers: [{ url: "https://upload.acme.com/api/1" }], responses: {} } };
    const description = { openapi: "3.0.0", servers: [{ url: "https://api.acme.com" }], paths: { "/files": upload } };
    expect(inWords(matchOf(api(description), "https://upload.acme.com/api/1", "POST /files"))).toBe("POST /files");
    expect(inWords(matchOf(api(description), "https://api.acme.com", "POST /files"))).toBe("unknown");
  });

  it("puts several descriptions together, and is silent where two have the same operation", () => {
    const [one, two] = [withPaths({ "/users": "get" }), withPaths({ "/teams": "get" })];
    expect(inWords(matchOf(api(one, two), "https://api.acme.com/v1", "GET /teams"))).toBe("GET /teams");
    expect(inWords(matchOf(api(one, two), "https://api.acme.com/v1", "GET /team"))).toBe("no path; near /teams");
    expect(inWords(matchOf(api(one, one), "https://api.acme.com/v1", "GET /users"))).toBe("unknown");
  });
});
