import type { SourceDocument } from "./source-document.js";
import type { ArrayNode, BooleanNode, Member, MissingNode, Node, NullNode, NumberNode, ObjectNode } from "./tree.js";

/** An object or array node. */
export type Container = TreeObject | TreeArray;

/** From this many members on, an object keeps an index. */
const indexedFrom = 9;

/** The base class of all nodes. */
export abstract class TreeBase {
  readonly document: SourceDocument;
  readonly parent: Container | undefined;
  readonly key: string | number | undefined;
  readonly start: number;
  end: number;

  constructor(
    document: SourceDocument,
    parent: Container | undefined,
    key: string | number | undefined,
    start: number,
    end: number,
  ) {
    this.document = document;
    this.parent = parent;
    this.key = key;
    this.start = start;
    this.end = end;
  }
}

/** An object under construction; readers of the tree see `ObjectNode`. */
export class TreeObject extends TreeBase implements ObjectNode {
  readonly type = "object" as const;
  readonly members: Member[] = [];
  private index: Map<string, Member> | undefined = undefined;

  member(name: string): Member | undefined {
    if (this.index !== undefined) return this.index.get(name);
    const { members } = this;
    for (let at = members.length - 1; at >= 0; at--) {
      const member = members[at] as Member;
      if (member.key.name === name) return member;
    }
    return undefined;
  }

  get(name: string): Node | undefined {
    return this.member(name)?.value;
  }

  /** Appends a member; returns the previous one with that name, if any. */
  add(member: Member): Member | undefined {
    const { members } = this;
    const earlier = this.member(member.key.name);
    members.push(member);
    if (this.index !== undefined) this.index.set(member.key.name, member);
    else if (members.length === indexedFrom) this.index = new Map(members.map((each) => [each.key.name, each]));
    return earlier;
  }

  /** Replaces the value of the last member. */
  replaceLast(value: Node): void {
    const last = this.members.pop();
    if (last === undefined) return;
    const member: Member = { key: last.key, value };
    this.members.push(member);
    this.index?.set(member.key.name, member);
  }
}

/** An array under construction. */
export class TreeArray extends TreeBase implements ArrayNode {
  readonly type = "array" as const;
  readonly items: Node[] = [];

  /** Replaces the last item. */
  replaceLast(value: Node): void {
    if (this.items.length > 0) this.items[this.items.length - 1] = value;
  }
}

/** A number or boolean: one class, because V8 reads the fields of nodes fast while there are few classes. */
class TreeScalar extends TreeBase {
  readonly type: "number" | "boolean";
  readonly value: number | boolean;

  constructor(
    document: SourceDocument,
    parent: Container | undefined,
    key: string | number | undefined,
    start: number,
    end: number,
    value: number | boolean,
  ) {
    super(document, parent, key, start, end);
    this.type = typeof value === "number" ? "number" : "boolean";
    this.value = value;
  }
}

/** Creates a number or boolean node. */
export function scalarNode(...parts: ConstructorParameters<typeof TreeScalar>): NumberNode | BooleanNode {
  return new TreeScalar(...parts) as NumberNode | BooleanNode;
}

/** A null node; empty for an omitted YAML value. */
export class TreeNull extends TreeBase implements NullNode {
  readonly type = "null" as const;
}

/** The place of an unreadable value. */
export class TreeMissing extends TreeBase implements MissingNode {
  readonly type = "missing" as const;
}
