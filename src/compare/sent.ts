import { hasFlag, parseTemplate, type Placeholder } from "../placeholder/parse.js";
import { pathsOf } from "../model/availability.js";
import type { Knowledge } from "./knowledge.js";

/** A template resolved for existing accounts and callers. Equal texts mean equal requests. */
export interface SentText {
  /** What is sent, by credential format; values of accounts and callers are named between marks. */
  readonly texts: readonly string[];
  /** Paths of placeholders without a value: their literal text is sent. */
  readonly missing: ReadonlySet<string>;
  /** Paths of placeholders that may have no value, and no fallback. */
  readonly uncertain: ReadonlySet<string>;
  /** Whether the value is omitted. */
  readonly isOmitted: boolean;
}

/** The marks around the names of values that accounts or callers provide. */
const marks = { start: "\u0001", end: "\u0002" } as const;
const omitted = "\u0003";

/** Resolves a template as far as is known. */
export function sentBy(text: string, knowledge: readonly Knowledge[]): SentText {
  const { placeholders } = parseTemplate(text);
  const missing = new Set<string>();
  const uncertain = new Set<string>();
  const texts = knowledge.map((known) => {
    let sent = "";
    let end = 0;
    for (const placeholder of placeholders) {
      const found = resolve(placeholder, known);
      sent += text.slice(end, placeholder.start) + found.text;
      end = placeholder.end;
      if (found.lacks === "all") for (const path of pathsOf(placeholder)) missing.add(path.text);
      if (found.lacks === "some") for (const path of pathsOf(placeholder)) uncertain.add(path.text);
    }
    return sent + text.slice(end);
  });
  return { texts, missing, uncertain, isOmitted: texts.every((sent) => sent === omitted) };
}

/** Whether two templates resolve to the same. */
export function isSame(a: SentText, b: SentText): boolean {
  return a.texts.every((text, index) => text === b.texts[index]);
}

/** The names between the marks of a sent text. */
export function providedIn({ texts }: SentText): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(providedName)].map(([, name]) => name ?? "")));
}

// No name contains the marks.
const providedName = new RegExp(`${marks.start}([^${marks.end}:|]*)[^${marks.end}]*${marks.end}`, "g");

interface Resolved {
  readonly text: string;
  readonly lacks: "none" | "some" | "all";
}

/** Resolves a placeholder: the values it tries in order, up to the first that always exists. */
function resolve(placeholder: Placeholder, knowledge: Knowledge): Resolved {
  const tried: string[] = [];
  let mayBeThere = false;
  for (const { paths, types } of placeholder.alternatives) {
    const type = placeholder.isWhole && types[0] !== undefined ? `:${types[0].text}` : "";
    for (const path of paths) {
      const { presence, name } = knowledge.look(path);
      if (presence === "never") continue;
      tried.push(name + (type === ":str" ? "" : type));
      mayBeThere ||= presence === "unknown";
      if (presence === "always") return { text: marked(tried), lacks: "none" };
    }
  }
  const way = fallbackOf(placeholder);
  if (way !== undefined) return { text: tried.length === 0 ? way : marked([...tried, way]), lacks: "none" };
  if (tried.length === 0) return { text: marked(["?"]), lacks: "all" };
  return { text: marked(tried), lacks: mayBeThere ? "none" : "some" };
}

/** What is sent without a value; undefined if that is the placeholder itself. */
function fallbackOf(placeholder: Placeholder): string | undefined {
  if (placeholder.default !== undefined) return placeholder.default.value.text;
  if (hasFlag(placeholder, "undefined")) return placeholder.isWhole ? omitted : "";
  return hasFlag(placeholder, "null") ? "null" : undefined;
}

function marked(names: readonly string[]): string {
  return marks.start + names.join("|") + marks.end;
}
