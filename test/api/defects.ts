/** A configuration with one mistake, and the text that a finding has to touch. */
export interface Defect {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a name or a value of a configuration is, by its text. */
type Operator = readonly [name: string, pattern: RegExp, change: (value: string) => string];

/** Swaps two letters in the middle of the longest word. */
function misspelled(text: string): string {
  const word = (text.match(/[a-z]+/gi) ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");
  if (word.length < 4) return `${text}x`;
  const at = text.indexOf(word) + Math.floor(word.length / 2);
  return text.slice(0, at) + text.slice(at + 1);
}

const operators: readonly Operator[] = [
  ["path typo", /"path": "(\/[^"{]*[a-z]{4}[^"{]*)/gi, misspelled],
  ["wrong verb", /"method": "(\w+)"/g, (verb) => (verb === "delete" ? "patch" : "delete")],
  ["misspelled query parameter", /"query": \{ "(\w{4,})"/g, misspelled],
  ["misspelled second query parameter", /"query": \{ "\w+": [^,}]+, "(\w{4,})"/g, misspelled],
  ["removed query parameter", /"query": \{ "(channel|user|query)"/g, () => "include"],
  ["cursor path", /"cursor_path": "([\w.]+)"/g, misspelled],
  ["cursor parameter", /"(?:cursor|page|offset)_key": "(\w+)"/g, (name) => `${name}_no`],
  ["page size parameter", /"limit_key": "(\w+)"/g, misspelled],
  ["page size", /"max_limit": (\d+)/g, () => "100000"],
  ["response path", /"response_path": "(\w+)/g, misspelled],
  ["other response path", /"response_path": "(\w+)/g, () => "payload"],
  ["scope", /"scope": \["([\w:.]+)"/g, misspelled],
  ["last scope", /"scope": \[[^\]]*"([\w:.]+)"\]/g, misspelled],
  ["scheme", /"authorization": \{ "format": "(bearer)"/g, () => "basic"],
  ["host", /"base_url": "https:\/\/([\w.]+)/g, misspelled],
  ["token path", /"tokenPath": "([\w/.]+)"/g, misspelled],
  ["body property", /"body": \{ "(\w{4,})"/g, misspelled],
  ["constant", /"(?:sort|direction|user_type|type|role|display_as|Status)": "(\w+)"/g, (value) => `${value}s`],
];

/** Every defect that the operators make of a configuration. */
export function* defectsOf(text: string): Iterable<Defect> {
  for (const [name, pattern, change] of operators) {
    for (const match of text.matchAll(pattern)) {
      const [whole, value = ""] = match;
      const start = match.index + whole.lastIndexOf(value);
      const changed = change(value);
      if (changed === value) continue;
      yield {
        name,
        text: text.slice(0, start) + changed + text.slice(start + value.length),
        start,
        end: start + changed.length,
      };
    }
  }
}
