import { mkdir, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { withTemporaryFolder } from "../scripts/support/checks.js";
import { heading, measure, type Subject } from "./processes.js";
import { table } from "./table.js";

/** About as large as the descriptions vendors publish. */
const descriptionSize = 3_000_000;

/** Measures the first read of a description against parsing it, and later runs against a run without a description. */
export async function compareApis(): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const [description, document] = [join(folder, "acme.yaml"), join(folder, "acme.json")];
    const cache = join(folder, "node_modules", ".cache");
    await mkdir(join(folder, "node_modules"));
    await writeFile(description, bigDescription());
    await writeFile(document, JSON.stringify(configuration));
    const lint = [resolve("dist/cli.cjs"), "lint", "--no-config", document];
    const plain: Subject = { name: "intlint", args: lint, cwd: folder };
    const described: Subject = { ...plain, args: [...lint, "--api", description] };
    const forget = (): void => rmSync(cache, { recursive: true, force: true });
    const parser: Subject = { name: "js-yaml", args: [resolve("bench/parse-yaml.cjs"), description] };
    const comparisons = [
      {
        title: "3 MB of YAML for the first time, against js-yaml",
        runs: 5,
        floor: parser,
        ours: { ...described, prepare: forget },
        target: 2,
      },
      { title: "the second time, against no description", runs: 11, floor: plain, ours: described, target: 1.5 },
    ];
    console.log(table([heading, ...comparisons.map(measure)]));
  });
}

const configuration = {
  label: "Acme",
  base_url: "https://api.acme.com",
  authorization: { format: "bearer", config: { value: "{{api_token}}" } },
  credentials: {
    format: "api_key",
    config: { fields: [{ name: "api_token", label: "Token", type: "password", required: true }] },
  },
  error_expression: "status >= 400 ? { 'status': status, 'message': data.message }",
  resources: {
    users: {
      list: { path: "/things1/{{query.owner}}", response_path: "items", description: "Users." },
      create: {
        path: "/things2/{{query.owner}}",
        method: "post",
        body: { name: "{{body.name}}" },
        description: "Adds.",
      },
    },
  },
};

/** A description of many operations, each with its own response. */
function bigDescription(): string {
  const parts = ["openapi: 3.0.0", "servers: [{ url: https://api.acme.com }]", "paths:"];
  for (let index = 0, length = 0; length < descriptionSize; index++) {
    const part = operationsOf(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join("\n");
}

function operationsOf(index: number): string {
  const answer = (status: string, schema: string): string => `
        "${status}":
          description: What the operation answers with this status.
          content:
            application/json:
              schema: ${schema}`;
  return `  /things${index}/{owner}:
    get:
      summary: Lists things of the kind ${index}
      parameters:
        - { name: owner, in: path, required: true, schema: { type: string } }
        - { name: sort, in: query, schema: { type: string, enum: [name, created] } }
      responses:${answer("200", "{ type: object, properties: { items: { type: array, items: { type: object, properties: { id: { type: string } } } } } }")}${answer("default", "{ type: object, properties: { message: { type: string }, code: { type: integer } } }")}
    post:
      summary: Adds a thing of the kind ${index}
      parameters: [{ name: owner, in: path, required: true, schema: { type: string } }]
      requestBody:
        content:
          application/json:
            schema: { type: object, required: [name], properties: { name: { type: string }, note: { type: string } } }
      responses:${answer("201", "{ type: object, properties: { id: { type: string }, name: { type: string } } }")}`;
}
