import type { Fix } from "../../../rule-kit/index.js";
import { isOptional, pathsOf } from "../../../model/availability.js";
import type { Path, Segment } from "../../../placeholder/path.js";
import type { NearMiss } from "../../../placeholder/near-miss.js";
import { parseTemplate, type Placeholder, placeholderTypes, type Template } from "../../../placeholder/parse.js";
import type { Span } from "jsonata-check/text";
import { meantDefault } from "./meant-default.js";

/** What is wrong with a placeholder that the runtime recognizes. */
export interface Defect {
  readonly message: "throws" | "name" | "emptyDefault" | "tripled" | "outside";
  /** The placeholder, with any extra braces. */
  readonly span: Span;
  /** The name that nothing can have; "" for an empty one and other defects. */
  readonly piece: string;
  /** What was meant. */
  readonly mended: string | undefined;
}

/** The defect of a placeholder in a text, if any. */
export function defectOf(placeholder: Placeholder, text: string): Defect | undefined {
  const { start, end } = placeholder;
  const content = (): string => text.slice(start + 2, end - 2);
  const defect = (message: Defect["message"], piece = ""): Defect => {
    return { message, span: { start, end }, piece, mended: meantDefault(content()) };
  };
  const span = widened(placeholder, text);
  if (isTripled(placeholder, span, text)) return { message: "tripled", span, piece: "", mended: `{{${content()}}}` };
  const outside = typesAfter(placeholder, text);
  if (outside !== "") {
    const mended = `{{${content()}${outside.replace(/^(?=\w)/, ":")}}}`;
    return { message: "outside", span: { start, end: end + outside.length }, piece: outside, mended };
  }
  if (isUnreadable(placeholder)) return defect("throws");
  const piece = impossibleName(pathsOf(placeholder));
  if (piece !== undefined) return defect("name", piece);
  return placeholder.hasEmptyDefault && !isOptional(placeholder) ? defect("emptyDefault") : undefined;
}

function isUnreadable({ alternatives }: Placeholder): boolean {
  return alternatives.some(
    ({ paths }) =>
      paths.length === 0 || paths.some((path) => path.segments.some((segment) => segment.kind === "bad-pattern")),
  );
}

/** A name that nothing can have: an operator of another language, an empty one, or one that ends in a colon. */
function impossibleName(paths: readonly Path[]): string | undefined {
  const operator = paths.find(({ text }, index) => text.includes("?") || (text === "or" && index > 0));
  const isImpossible = ({ kind, text }: Segment): boolean => kind === "property" && (text === "" || text.endsWith(":"));
  return operator?.text ?? paths.flatMap(({ segments }) => segments).find(isImpossible)?.text;
}

/** Whether a placeholder that is otherwise a whole value or path segment has extra braces. */
function isTripled(placeholder: Span, { start, end }: Span, text: string): boolean {
  if (start === placeholder.start && end === placeholder.end) return false;
  const beside = [text[start - 1], text[end]];
  if (beside.every((character) => character === undefined || character === "/")) return true;
  // In JSON text the extra braces are those of an object, and have a counterpart.
  const isApart = beside.every((character) => character === undefined || /[\s/]/.test(character));
  const isAlone = !/[{}]/.test(text.slice(0, start) + text.slice(end));
  return isApart && (isAlone || text.split("{").length !== text.split("}").length);
}

/** The types or the default that a whole value or path ends with, behind the braces: `{{a}}:json`. */
function typesAfter({ start, end }: Span, text: string): string {
  const after = text.slice(end);
  if (start === 0 && /^(?:json|int|bool|undefined)$/.test(after)) return after;
  if (!/^(?:$|\/)/.test(text.slice(0, start).slice(-1)) || !/^(?:\?:[\w.-]*)?(?::[a-z-]+)*$/.test(after)) return "";
  const types = after.split(":").slice(after.startsWith("?") ? 2 : 1);
  return types.every((type) => placeholderTypes.includes(type)) ? after : "";
}

/** A placeholder with extra braces. */
function widened({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end];
  while (text[from - 1] === "{") from--;
  while (text[to] === "}") to++;
  return { start: from, end: to };
}

/** What is meant by text that the runtime does not take for a placeholder, and who may write it. */
export function meantBy(miss: NearMiss, isKnown: (name: string) => boolean): Pick<Fix, "tier"> & { mended?: string } {
  const plain = repair(miss, isKnown);
  if (plain !== undefined) return { mended: plain, tier: miss.kind === "characters" ? "safe" : "suggestion" };
  const mended = meantDefault(miss.content);
  return mended === undefined ? { tier: "suggestion" } : { mended, tier: "suggestion" };
}

/** The intended placeholder, if only brackets and quotes are wrong. After a root of other tools, as in `{{ config['api_key'] }}`, only the rest is intended. */
function repair({ kind, content }: NearMiss, isKnown: (name: string) => boolean): string | undefined {
  if (kind === "empty" || kind === "nested") return undefined;
  const path = content
    .replaceAll(/\[\s*(?:(["'])([\w-]+)\1|(\d+))\s*\]/g, ".$2$3")
    .replace(/^(\s*)(["'])([\w.-]+)\2(\s*)$/, "$1$3$4");
  const mended = parseTemplate(`{{${path}}}`);
  if (!isPlain(mended)) return undefined;
  const foreign = mended.reads.find(({ root }) => root.kind === "foreign");
  if (foreign === undefined) return mended.text;
  const [, ...own] = foreign.path.segments.map(({ text }) => text);
  return own[0] !== undefined && isKnown(own[0]) ? `{{${own.join(".")}}}` : undefined;
}

function isPlain({ placeholders, nearMisses }: Template): boolean {
  return nearMisses.length === 0 && placeholders.length === 1 && !placeholders.some(isUnreadable);
}
