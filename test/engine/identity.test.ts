import { describe, expect, it } from "vitest";
import { locateKey, locatePart, locateValue, type Location } from "../../src/document/location.js";
import { parseDocument } from "../../src/document/parse.js";
import type { ObjectNode, StringNode } from "../../src/document/tree.js";
import { Identities } from "../../src/engine/identity.js";
import type { Finding } from "../../src/rule-kit/finding.js";
import type { Hidden } from "../../src/secrets/secrets.js";

const text = '{ "items": [{ "name": "users", "path": "/users" }], "key": "Token hunter2-98", "odd": {} }';

function parse(source = text): ObjectNode {
  const { root } = parseDocument(source, {}, {});
  if (root?.type !== "object") throw new Error("not an object");
  return root;
}

function stringAt(root: ObjectNode, name: string): StringNode {
  const node = root.get(name);
  if (node?.type !== "string") throw new Error("not a string");
  return node;
}

function keyAt(root: ObjectNode, name: string): Location {
  const member = root.member(name);
  if (member === undefined) throw new Error("not a key");
  return locateKey(member);
}

function finding(location: Location, more: Partial<Finding> = {}): Finding {
  return {
    rule: "schema/enum",
    severity: "error",
    confidence: "certain",
    message: { what: "The value `a` is wrong." },
    messageId: "wrong",
    location,
    related: [],
    fixes: [],
    ...more,
  };
}

function identityOf(location: Location, more: Partial<Finding> = {}, hidden: readonly Hidden[] = []): string {
  return new Identities(hidden).of(finding(location, more));
}

describe("the identity of a finding", () => {
  it("is the rule, the keys and the highlighted text", () => {
    expect(identityOf(locatePart(stringAt(parse(), "key"), { start: 0, end: 5 }))).toBe("schema/enum /key Token");
    expect(identityOf(locateValue(stringAt(parse(), "key")))).toBe('schema/enum /key "Token hunter2-98"');
  });

  it("is the id of the message and its names where the place says it all", () => {
    expect(identityOf(keyAt(parse(), "odd"), { data: { name: "odd" } })).toBe("schema/enum /odd wrong odd");
  });

  it.each([
    ["a key", () => keyAt(parse(), "odd")],
    ["a value", () => locateValue(stringAt(parse(), "key"))],
  ])("outlives another wording, another severity, and fixes: %s", (_name, locate) => {
    const data = { name: "odd", effect: "It is not sent." };
    const reworded: Partial<Finding> = {
      data: { name: "odd", effect: "Nobody sends it." },
      message: { what: 'There is "b" at `odd`.', why: "Because of “c”.", help: "Write `d`." },
      severity: "info",
      fixes: [{ title: "Write `d`", tier: "safe", edits: [] }],
    };
    expect(identityOf(locate(), reworded)).toBe(identityOf(locate(), { data }));
  });

  it("changes with the rule, the message and its names", () => {
    const identities = [
      {},
      { rule: "schema/type" },
      { messageId: "other" },
      { data: { name: "odd" } },
      { data: { name: "even" } },
    ].map((more) => identityOf(keyAt(parse(), "odd"), more));
    expect(new Set(identities).size).toBe(identities.length);
  });

  it("does not change with examples, which a list holds", () => {
    const of = (paths: readonly string[]): string => identityOf(keyAt(parse(), "odd"), { data: { paths } });
    expect(of(["/users", "/teams"])).toBe(of(["/teams"]));
  });

  it("outlives another layout and other places of list items", () => {
    const locate = (source: string): Location => {
      const items = parse(source).get("items");
      const item =
        items?.type === "array" ? items.items.find((one) => one.type === "object" && one.get("path")) : undefined;
      if (item?.type !== "object") throw new Error("not an item");
      return locateValue(stringAt(item, "path"));
    };
    const moved = '{"items":[{"name":"teams"},{"path":"/users","name":"users"}]}';
    expect(identityOf(locate(text))).toBe("schema/enum /items/[users]/path /users");
    expect(identityOf(locate(moved))).toBe(identityOf(locate(text)));
  });

  it("masks secrets, whole and in part, and is the same for another secret in their place", () => {
    const of = (source: string, start: number): string => {
      const node = stringAt(parse(source), "key");
      const secret: Hidden = {
        document: node.document,
        node,
        language: "template",
        span: { start: 6, end: node.value.length },
        kind: undefined,
        isEvident: true,
        isWord: false,
      };
      return identityOf(locatePart(node, { start, end: node.value.length - 1 }), {}, [secret]);
    };
    expect(of(text, 0)).toBe('schema/enum /key "Token ***"');
    expect(of(text, 8)).toBe("schema/enum /key ***");
    expect(of(text.replace("hunter2-98", "correct horse"), 0)).toBe(of(text, 0));
  });
});
