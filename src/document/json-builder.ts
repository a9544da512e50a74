import { balancedEnd } from "./json-recovery.js";
import { JsonRecoveringReader, stillOpen } from "./json-recovering-reader.js";
import { Code, endCode } from "./json-characters.js";
import { maxDepth } from "./limits.js";
import { duplicateKey } from "./problems.js";
import { type Container, TreeArray, TreeMissing, TreeObject } from "./tree-nodes.js";
import type { KeyNode, Node } from "./tree.js";

/**
 * Builds the tree of a JSON text. It returns to a container through `parent`, so there is no recursion and no stack; an
 * undefined container means that the root is complete.
 */
export class JsonTreeBuilder extends JsonRecoveringReader {
  /** The last comma in the innermost container, or -1 after its opening bracket. */
  private commaAt = -1;

  /** Parses the text and sets the document's root. */
  build(): void {
    const code = this.next();
    if (code === endCode) this.reportEmpty();
    else if (code === Code.comma || code === Code.colon || code === Code.closeBrace || code === Code.closeBracket) {
      this.reportUnexpected("a JSON value");
    } else {
      const root = this.recoverRoot(this.readValue(undefined, undefined, code));
      this.document.root = root;
      let container = asOpenContainer(root);
      while (container !== undefined) {
        container = container.type === "object" ? this.readMembers(container) : this.readItems(container);
      }
      this.checkRest();
    }
  }

  /** Reads members until an object or array opens or closes; returns the container to continue with. */
  private readMembers(object: TreeObject): Container | undefined {
    for (;;) {
      let code = this.next();
      let key: KeyNode | undefined;
      if (code === Code.quote) key = this.readKey();
      else if (code === Code.closeBrace) return this.close(object);
      else if (code === Code.closeBracket) return this.closeOther(object);
      else if (code === endCode) return this.endOfText(object);
      else key = this.recoverKey(object, code);
      if (key === undefined) continue;

      code = this.next();
      if (code === Code.colon) this.pos++;
      else key = this.recoverColon(object, key, code);
      if (key === undefined) continue;

      const value = this.readValue(object, key.name, this.next());
      const member = { key, value };
      const earlier = object.add(member);
      if (earlier !== undefined) this.document.problems.push(duplicateKey(object, member, earlier));
      const opened = asOpenContainer(value);
      if (opened !== undefined) return opened;
      const next = this.readSeparator(object);
      if (next !== object) return next;
    }
  }

  /** Reads items until an object or array opens or closes; returns the container to continue with. */
  private readItems(array: TreeArray): Container | undefined {
    for (;;) {
      const code = this.next();
      if (code === Code.closeBracket) return this.close(array);
      if (code === Code.closeBrace) return this.closeOther(array);
      if (code === endCode) return this.endOfText(array);
      if (code === Code.comma) {
        this.reportUnexpected("an item");
        this.pos++;
        continue;
      }
      const value = this.readValue(array, array.items.length, code);
      array.items.push(value);
      const opened = asOpenContainer(value);
      if (opened !== undefined) return opened;
      const next = this.readSeparator(array);
      if (next !== array) return next;
    }
  }

  private readValue(parent: Container | undefined, key: string | number | undefined, code: number): Node {
    if (code === Code.openBrace || code === Code.openBracket) return this.open(parent, key, code);
    if (code === Code.colon) {
      this.reportUnexpected("a value");
      this.pos++;
      return this.readValue(parent, key, this.next());
    }
    if (code === Code.comma || code === Code.closeBrace || code === Code.closeBracket || code === endCode) {
      // At the end of the text the unclosed bracket is reported instead.
      if (code !== endCode) this.reportUnexpected("a value");
      const at = this.endBefore(this.pos);
      return new TreeMissing(this.document, parent, key, at, at);
    }
    return this.readScalar(parent, key, code);
  }

  /** Opens an object or array, or skips it if it is nested too deeply. */
  private open(parent: Container | undefined, key: string | number | undefined, code: number): Node {
    const { document } = this;
    if (code === Code.openBrace && !this.isRepaired && this.text.charCodeAt(this.pos + 1) === Code.openBrace) {
      const template = this.recoverTwoBraces(parent, key);
      if (template !== undefined) return template;
    }
    const start = this.pos;
    if (this.depth >= maxDepth) return this.skipTooDeep(parent, key);
    if (this.isRepaired) this.takeLostOpening();
    else this.pos = start + 1;
    this.depth++;
    this.commaAt = -1;
    return code === Code.openBrace
      ? new TreeObject(document, parent, key, start, stillOpen)
      : new TreeArray(document, parent, key, start, stillOpen);
  }

  private skipTooDeep(parent: Container | undefined, key: string | number | undefined): Node {
    const { document, text, pos: start } = this;
    const end = balancedEnd(text, start, text.length);
    const node = new TreeMissing(document, parent, key, start, end === -1 ? this.endBefore(text.length) : end);
    this.pos = node.end;
    const message = `Objects and arrays are nested more than ${maxDepth} levels deep.`;
    document.addLoss({ kind: "too-deep", start, end: start + 1, message, node });
    // Unclosed brackets there cannot be distinguished from skipped ones.
    if (end === -1) this.mute(text.length);
    return node;
  }

  protected readSeparator(container: Container): Container | undefined {
    let at: Container | undefined = container;
    while (at !== undefined) {
      const code = this.next();
      if (code === Code.comma) {
        if (this.isMuted) this.unmuteAfter(at);
        this.commaAt = this.pos++;
        return at;
      }
      if (code !== (at.type === "object" ? Code.closeBrace : Code.closeBracket)) return this.recoverSeparator(at, code);
      if (this.isMuted) this.unmuteAfter(at);
      at = this.finish(at, this.behindBracket(at));
    }
    return undefined;
  }

  /** Closes a container where a member or item could have followed, and continues after it. */
  private close(container: Container): Container | undefined {
    const end = this.behindBracket(container);
    if (this.commaAt !== -1) this.reportTrailingComma(container);
    const parent = this.finish(container, end);
    return parent === undefined ? undefined : this.readSeparator(parent);
  }

  /** The end of the container whose closing bracket is at `pos`, or missing there. */
  private behindBracket(container: Container): number {
    return this.isRepaired ? this.takeLostBracket(container) : this.pos + 1;
  }

  private reportTrailingComma(container: Container): void {
    const span = { start: this.commaAt, end: this.commaAt + 1 };
    const message = `Plain JSON has no comma after the last ${container.type === "object" ? "member" : "item"}.`;
    this.reportDialect(span, message, { title: "Remove the comma", removed: span }, container);
  }
}

/** The value, if it is an object or array that is still open. */
function asOpenContainer(value: Node): Container | undefined {
  return (value instanceof TreeObject || value instanceof TreeArray) && value.end === stillOpen ? value : undefined;
}
