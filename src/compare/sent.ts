import { hasFlag, parseTemplate, type Placeholder } from "../placeholder/parse.js";
import { pathsOf } from "../model/availability.js";
import type { Knowledge } from "./knowledge.js";

/** What a template gives for accounts and callers as they are. Equal texts are sent alike. */
export interface SentText {
  /** What is sent, by the way of connecting; what accounts and callers provide is named between marks. */
  readonly texts: readonly string[];
  /** Paths of placeholders that nobody provides a value for: their own text is sent. */
  readonly missing: ReadonlySet<string>;
  /** Paths of placeholders that some provide no value for, without a way out. */
  readonly uncertain: ReadonlySet<string>;
  /** Whether nothing at all is sent: the value is left out. */
  readonly isOmitted: boolean;
}

/** The marks around the name of what accounts or callers provide. */
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

/** Whether two templates are sent alike. */
export function isSame(a: SentText, b: SentText): boolean {
  return a.texts.every((text, index) => text === b.texts[index]);
}

/** The names between the marks of a sent text. */
export function providedIn({ texts }: SentText): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(providedName)].map(([, name]) => name ?? "")));
}

// The marks are units that no name has.
const providedName = new RegExp(`${marks.start}([^${marks.end}:|]*)[^${marks.end}]*${marks.end}`, "g");

interface Resolved {
  readonly text: string;
  readonly lacks: "none" | "some" | "all";
}

/** What one placeholder gives: the values it tries in order, up to the first that is always there. */
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

/** What is sent where there is no value; undefined where the placeholder itself is. */
function fallbackOf(placeholder: Placeholder): string | undefined {
  if (placeholder.default !== undefined) return placeholder.default.value.text;
  if (hasFlag(placeholder, "undefined")) return placeholder.isWhole ? omitted : "";
  return hasFlag(placeholder, "null") ? "null" : undefined;
}

function marked(names: readonly string[]): string {
  return marks.start + names.join("|") + marks.end;
}
