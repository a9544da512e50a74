import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/document/json.js";
import { pointerOf } from "../../src/document/pointer.js";
import type { Node } from "../../src/document/tree.js";

const DOCUMENT = {
  base_url: "https://{{credentials.subdomain}}.example.com/v1",
  label: "Example, with a comma",
  credentials: {
    format: "api_key",
    config: {
      fields: [
        { name: "api_key", label: "Key", type: "password", required: true },
        { name: "subdomain", label: "Part of the address", type: "text" },
      ],
    },
  },
  rate_limit: { is_rate_limited: '$exists(error) and $.status = 429 ? {"a": [1]} : false', empty: {}, none: [] },
  resources: {
    users: {
      list: { path: "/users", method: "get", query: { limit: 100, list: [1, "x"], note: null } },
      get: { path: "/users/{{id}}", headers: { "x-a": '\\d+\n"quoted"' } },
    },
  },
  tool_tags: { users: ["one", "two"] },
};

/** The contents of a tree: pointers with types, without unreadable values. */
function places(root: Node | undefined): Set<string> {
  const found = new Set<string>();
  const stack = root === undefined ? [] : [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== "missing") found.add(`${node.type} ${pointerOf(node)}`);
    if (node.type === "object") stack.push(...node.members.map((member) => member.value));
    else if (node.type === "array") stack.push(...node.items);
  }
  return found;
}

/** The offsets of all quotes, brackets, commas and colons that JSON's grammar needs. */
function structure(text: string): number[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)].flatMap(({ index, 0: token }) =>
    token.length > 1 ? [index, index + token.length - 1] : [index],
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

describe.each([
  ["two blanks", JSON.stringify(DOCUMENT, null, 2)],
  ["tabs", JSON.stringify(DOCUMENT, null, "\t")],
  ["four blanks and CRLF", JSON.stringify(DOCUMENT, null, 4).replaceAll("\n", "\r\n")],
])("indented by %s", (_, text) => {
  const good = places(parseJson(text, { language: "json" }).root);

  test.each([
    ["lost", ""],
    ["doubled", "twice"],
  ])("one character %s gives one error, on its line or beside it, and nothing that is not there", (_name, kind) => {
    for (const at of structure(text)) {
      const char = text.charAt(at);
      const broken = text.slice(0, at) + (kind === "" ? "" : char + char) + text.slice(at + 1);
      const { problems, root } = parseJson(broken, { language: "json" });
      const context = broken.slice(Math.max(0, at - 30), at + 30);
      expect(problems, context).toHaveLength(1);
      const distance = lineOf(broken, problems[0]?.start ?? 0) - lineOf(broken, at);
      expect(Math.abs(distance), context).toBeLessThanOrEqual(1);
      const invented = [...places(root)].filter((place) => !good.has(place));
      expect(invented, context).toEqual([]);
    }
  });
});

test("one missing or doubled character in a line causes one error", () => {
  const text = JSON.stringify(DOCUMENT);
  for (const at of structure(text)) {
    const char = text.charAt(at);
    for (const piece of ["", char + char]) {
      const broken = text.slice(0, at) + piece + text.slice(at + 1);
      expect(
        parseJson(broken, { language: "json" }).problems,
        broken.slice(Math.max(0, at - 30), at + 30),
      ).toHaveLength(1);
    }
  }
});

test("a text truncated anywhere has one error", () => {
  const text = JSON.stringify(DOCUMENT, null, 2);
  for (let end = 1; end < text.length; end++) {
    const { problems } = parseJson(text.slice(0, end), { language: "json" });
    expect(
      problems.map((problem) => problem.kind),
      text.slice(Math.max(0, end - 30), end),
    ).toEqual(["syntax"]);
  }
});
