import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DiagnosticTag,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  InlayHintRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensRequest,
  SignatureHelpRequest,
  WorkspaceDiagnosticRequest,
  type CompletionItem,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { documentOf, showing, tokens } from "../secrets/planted.js";
import { startClient, type Client } from "./client.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "intlint-lsp-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = `{
  "base_url": "https://api.acme.com",
  "headers": { "X-\u00e9\u{1f600}": "{{subdomian}}" },
  "credentials": { "format": "api_key", "config": { "fields": [{ "name": "subdomain", "label": "S", "type": "text" }] } },
  "error_expression": "headers.retry-after = '1' ? { 'status': 429 }",
  "resources": { "users": { "list": { "method": "get", "path": "/users" } } }
}
`;

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function open(client: Client, uri: string, content = text): Promise<void> {
  const textDocument = { uri, languageId: "json", version: 1, text: content };
  await client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
}

function placeOf(word: string, after = 0): { line: number; character: number } {
  const offset = text.indexOf(word) + after;
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

test("diagnostics are pushed after each change, with the page of the rule", async () => {
  const client = await startClient([uriOf("")]);
  const uri = uriOf("acme.integration.json");
  await open(client, uri);
  const first = await client.nextDiagnostics();
  const codes = first.diagnostics.map(({ code }) => code);
  expect(codes).toContain("jsonata/hyphenated-name");
  expect(codes).toContain("placeholder/undeclared");
  const { range, codeDescription } = first.diagnostics.find(({ code }) => code === "jsonata/hyphenated-name") ?? {};
  expect(range?.start).toEqual(placeOf("retry-after"));
  expect(codeDescription?.href).toContain("hyphenated-name.md");
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri, version: 2 },
    contentChanges: [
      { range: { start: placeOf("retry-after"), end: placeOf("retry-after", 11) }, text: "`retry-after`" },
      { range: { start: placeOf("subdomian"), end: placeOf("subdomian", 9) }, text: "subdomain" },
    ],
  });
  const second = await client.nextDiagnostics();
  expect(second.version).toBe(2);
  expect(second.diagnostics.map(({ code }) => code)).not.toContain("jsonata/hyphenated-name");
  expect(second.diagnostics.map(({ code }) => code)).not.toContain("placeholder/undeclared");
});

test("columns are counted as it was agreed", async () => {
  const client = await startClient([uriOf("")], { general: { positionEncodings: ["utf-8"] } });
  expect(client.result.capabilities.positionEncoding).toBe("utf-8");
  await open(client, uriOf("acme.integration.json"));
  const { diagnostics } = await client.nextDiagnostics();
  const { range } = diagnostics.find(({ code }) => code === "placeholder/undeclared") ?? {};
  const { line, character } = placeOf("subdomian");
  // A letter of two bytes, and a picture of two units and four bytes.
  expect(range?.start).toEqual({ line, character: character + 3 });
});

test("places are answered", async () => {
  const client = await startClient([uriOf("")], {
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  });
  const uri = uriOf("acme.integration.json");
  await open(client, uri);
  await client.nextDiagnostics();
  const { connection } = client;
  const textDocument = { uri };
  const hover = await connection.sendRequest(HoverRequest.type, {
    textDocument,
    position: placeOf("headers.retry", 2),
  });
  expect(JSON.stringify(hover?.contents)).toContain("[key]: string");
  const items = (await connection.sendRequest(CompletionRequest.type, {
    ...{ textDocument, position: placeOf("{{subdomian", 5) },
  })) as CompletionItem[];
  expect(items.map(({ label }) => label)).toContain("subdomain");
  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
  expect(symbols?.map(({ name }) => name)).toContain("resources");
  expect(
    await connection.sendRequest(SignatureHelpRequest.type, { textDocument, position: placeOf("{{", 2) }),
  ).toBeNull();
  const range = { start: placeOf("retry-after"), end: placeOf("retry-after") };
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  expect(actions?.map(({ title }) => title)).toContainEqual(expect.stringContaining("retry-after"));
  const all = await connection.sendRequest(CodeActionRequest.type, {
    ...{ textDocument, range, context: { diagnostics: [], only: ["source.fixAll"] } },
  });
  expect(all?.map(({ title }) => title)).toEqual(["Fix all safe problems"]);
});

test("what is unused is tagged, so that editors fade it out", async () => {
  const client = await startClient([uriOf("")]);
  await open(client, uriOf("unused.integration.json"), text.replace("headers.retry-after =", "($x := 1; status) ="));
  const { diagnostics } = await client.nextDiagnostics();
  expect(diagnostics.filter(({ tags }) => tags !== undefined)).toMatchObject([
    { code: "jsonata/unused-variable", tags: [DiagnosticTag.Unnecessary] },
  ]);
});

test("names, types and parts are answered", async () => {
  const client = await startClient([uriOf("")], {}, { inlayHints: true });
  const uri = uriOf("acme.integration.json");
  await open(client, uri);
  await client.nextDiagnostics();
  const { connection } = client;
  const textDocument = { uri };
  const position = placeOf('"subdomain"', 3);
  expect(await connection.sendRequest(DefinitionRequest.type, { textDocument, position })).toEqual([
    { uri, range: { start: placeOf('"subdomain"', 1), end: placeOf('"subdomain"', 10) } },
  ]);
  const edit = await connection.sendRequest(RenameRequest.type, { textDocument, position, newName: "team" });
  expect(edit?.changes?.[uri]).toHaveLength(1);
  await expect(
    connection.sendRequest(RenameRequest.type, { textDocument, position: placeOf("base_url"), newName: "team" }),
  ).rejects.toThrow('renamed to "team"');
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument });
  expect(tokens?.data.slice(0, 5)).toEqual([2, placeOf("subdomian").character, 9, 1, 0]);
  const ranges = await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] });
  expect(ranges?.[0]?.range).toEqual({ start: placeOf('"subdomain"', 1), end: placeOf('"subdomain"', 10) });
  const lenses = await connection.sendRequest(CodeLensRequest.type, { textDocument });
  const [argument] = (lenses?.[0]?.command?.arguments ?? []) as readonly object[];
  const shown = connection.sendRequest(ExecuteCommandRequest.type, {
    command: "intlint.effectiveRequest",
    arguments: [argument],
  });
  expect(await shown).toContain("https://api.acme.com/users");
  const unknown = { command: "intlint.effectiveRequest", arguments: [{ ...argument, uri: "file:///nowhere" }] };
  await expect(connection.sendRequest(ExecuteCommandRequest.type, unknown)).rejects.toThrow("nothing");
  const range = { start: { line: 0, character: 0 }, end: placeOf("resources") };
  expect(await connection.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
});

test("what a client pulls respects the configuration, and its change", async () => {
  writeFileSync(join(folder, "closed.integration.json"), text);
  const client = await startClient([uriOf("")], { textDocument: { diagnostic: {} } });
  const uri = uriOf("acme.integration.json");
  await open(client, uri);
  const pull = async (): Promise<string> =>
    JSON.stringify(await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } }));
  expect(await pull()).toContain("placeholder/undeclared");
  const workspace = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const report = workspace.items.find((item) => item.uri === uriOf("closed.integration.json"));
  expect(JSON.stringify(report)).toContain("placeholder/undeclared");
  const configuration = join(folder, "intlint.config.json");
  writeFileSync(configuration, JSON.stringify({ rules: { "placeholder/undeclared": "off" } }));
  await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
    changes: [{ uri: pathToFileURL(configuration).href, type: FileChangeType.Created }],
  });
  expect(await pull()).not.toContain("placeholder/undeclared");
});

test("plugins run, unless the client does not trust them", async () => {
  mkdirSync(join(folder, "own"));
  writeFileSync(join(folder, "own/intlint.config.json"), '{ "plugins": ["./p.cjs"] }');
  writeFileSync(
    join(folder, "own/p.cjs"),
    'module.exports = { id: "acme/x", summary: "x", create: ({ report }) => ({ document: ({ root }) => report({ message: "x", at: root }) }) };',
  );
  for (const plugins of [true, false]) {
    const client = await startClient([uriOf("")], {}, { plugins });
    await open(client, uriOf("own/acme.integration.json"));
    const { diagnostics } = await client.nextDiagnostics();
    expect(diagnostics.some(({ code }) => code === "acme/x")).toBe(plugins);
    expect(diagnostics.length).toBeGreaterThan(1);
    client.connection.dispose();
  }
});

test("documents and configuration files are held against the descriptions that they name", async () => {
  mkdirSync(join(folder, "described"));
  const configuration = '{ "root": true, "apis": [{ "files": "*.json", "descriptions": ["api.yaml",\n"none.yaml"] }] }';
  writeFileSync(join(folder, "described/intlint.config.json"), configuration);
  writeFileSync(join(folder, "described/api.yaml"), "openapi: 3.0.0\npaths: { /people: { get: {} } }\n");
  const client = await startClient([uriOf("")]);
  const told = async (name: string, content: string): Promise<readonly unknown[]> => {
    await open(client, uriOf(`described/${name}`), content);
    const { diagnostics } = await client.nextDiagnostics();
    return diagnostics
      .filter(({ code }) => String(code).startsWith("api/"))
      .map(({ code, range }) => [code, range.start.line]);
  };
  expect(await told("acme.integration.json", text.replace("/users", "/peopel"))).toEqual([
    ["api/unknown-operation", 5],
  ]);
  expect(await told("intlint.config.json", configuration)).toEqual([["api/unusable-description", 1]]);
});

test("a configuration file is judged with the files that it names, as it is in the editor", async () => {
  mkdirSync(join(folder, "judged"));
  writeFileSync(join(folder, "judged/intlint.config.json"), "{}");
  const client = await startClient([uriOf("")]);
  const uri = uriOf("judged/intlint.config.json");
  const content = '{\n  "extends": "./none.json",\n  "rules": { "auth/nothing-such": "off", "" }\n}';
  await open(client, uri, content.replace(', ""', ""));
  const { diagnostics } = await client.nextDiagnostics();
  expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([
    ["configuration/unusable-file", 1],
    ["schema/unknown-property", 2],
  ]);
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    ...{ textDocument: { uri, version: 2 }, contentChanges: [{ text: content }] },
  });
  await client.nextDiagnostics();
  const position = { line: 2, character: content.split("\n")[2]?.indexOf('""') ?? 0 };
  const items = await client.connection.sendRequest(CompletionRequest.type, {
    ...{ textDocument: { uri }, position: { ...position, character: position.character + 1 } },
  });
  expect(JSON.stringify(items)).toContain('"label":"auth/*"');
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    ...{ textDocument: { uri, version: 3 } },
    contentChanges: [{ text: '{ "exceptions": [{ "files": "a/**", "rules": { "auth/insecure-url": "off" } }] }' }],
  });
  const { diagnostics: ofExceptions } = await client.nextDiagnostics();
  expect(ofExceptions.map(({ code }) => code)).toEqual(["suppression/without-reason"]);
});

test("an expression is a document of its own, pushed again when its parent changes", async () => {
  const client = await startClient([uriOf("")]);
  const uri = uriOf("acme.integration.json");
  const textDocument = { uri, version: 2 };
  await open(client, uri);
  await client.nextDiagnostics();
  const { connection } = client;
  const expression = await connection.sendRequest<string>("intlint/expression", {
    ...{ textDocument, position: placeOf("retry-after") },
  });
  expect(await connection.sendRequest("intlint/readExpression", { uri: expression })).toContain("retry-after");
  await open(client, expression, `status = 429\n  ? { 'status': headers.retry-after }\n`);
  const findings = (): Promise<readonly (readonly [unknown, number])[]> =>
    client.nextDiagnostics().then(({ uri: of, diagnostics }) => {
      expect(of).toBe(expression);
      return diagnostics.map(({ code, range }) => [code, range.start.line] as const);
    });
  expect(await findings()).toContainEqual(["jsonata/hyphenated-name", 1]);
  const written = { uri: expression, text: "status = 404 ? { 'status': 404 }\n" };
  const { changes } = await connection.sendRequest<WorkspaceEdit>("intlint/writeExpression", written);
  const contentChanges = (changes?.[uri] ?? []).map(({ range, newText }) => ({ range, text: newText }));
  expect(contentChanges).toMatchObject([{ text: "status = 404 ? { 'status': 404 }" }]);
  await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  expect((await client.nextDiagnostics()).uri).toBe(uri);
  expect(await findings()).toContainEqual(["jsonata/hyphenated-name", 1]);
  expect(await connection.sendRequest("intlint/readExpression", { uri: expression })).toBe(written.text.trim());
});

test("what a method makes of its example is shown without secrets", async () => {
  const client = await startClient([uriOf("")]);
  const uri = uriOf("secrets.integration.json");
  const [secret = ""] = tokens;
  const error_expression = `{ 'password': '${secret}', 'x': data, 'y': 'Bearer ' & data.token }`;
  const method = { error_expression, examples: { response: JSON.stringify({ token: secret, password: "hunter2" }) } };
  await open(client, uri, documentOf([method]));
  await client.nextDiagnostics();
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  const outputs: string[] = [];
  for (const { command: lens } of lenses ?? []) {
    const { command = "", arguments: given = [] } = lens ?? {};
    outputs.push(
      String(await client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given })),
    );
  }
  expect(outputs).toEqual([expect.stringContaining("users.m0"), expect.stringContaining("'password': '***'")]);
  expect(showing([["shown", outputs.join()]], [secret, "hunter2"])).toEqual([]);
});
