import type { Config, Value } from "../../../rule-kit/index.js";
import { accountName, rootOf } from "../../../placeholder/scope.js";
import type { Placeholder, Template } from "../../../placeholder/parse.js";

/** A URL that begins with the value of a field, or with a scheme and that value. */
export interface FieldUrl {
  readonly name: string;
  readonly placeholder: Placeholder;
  /** What is written before the placeholder. */
  readonly scheme: string;
  /** The rest of the host after it: `.acme.example`. */
  readonly domain: string | undefined;
  /** The fields of that name in all formats. */
  readonly fields: readonly Value[];
}

/** The field that a URL begins with; undefined if it reads anything else. */
export function fieldUrlOf({ text, placeholders: [placeholder] }: Template, config: Config): FieldUrl | undefined {
  const [first, ...others] = placeholder?.alternatives ?? [];
  const path = first?.paths[0];
  const name = path && accountName(rootOf(path));
  if (placeholder === undefined || name === undefined || path?.segments.at(-1)?.text !== name) return undefined;
  if (others.length > 0 || placeholder.default !== undefined) return undefined;
  const fields = fieldsOf(config, name);
  if (fields.length === 0) return undefined;
  const domain = /^(?:\.[a-z0-9-]+)+(?=[/:?#]|$)/i.exec(text.slice(placeholder.end))?.[0];
  return { name, placeholder, scheme: text.slice(0, placeholder.start), domain, fields };
}

function fieldsOf({ credentials }: Config, name: string): readonly Value[] {
  return credentials.flatMap(({ fields }) => fields.filter((field) => field.name === name).map(({ value }) => value));
}

/** Why the values of a field start with a scheme. */
export function reasonOf(field: Value): string | undefined {
  const example = exampleOf(field);
  if (example !== undefined && /^https?:\/\//i.test(example)) return `the field's example is \`${example}\``;
  if (example !== undefined && isHost(example)) return undefined;
  const choices = field.get("options")?.items() ?? [];
  const urls = choices.flatMap((option) => /^https?:\/\/.*/is.exec(option.text("value") ?? "")?.[0] ?? []);
  if (urls[0] !== undefined && urls.length === choices.length) return `the field offers \`${urls[0]}\``;
  if (/^\^?\(?https\??:/i.test(field.text("pattern") ?? "")) return "the field's `pattern` requires one";
  return field.text("format") === "url" ? "the field has the format `url`" : undefined;
}

/** The example or prefix of a field. */
export function exampleOf(field: Value): string | undefined {
  return [field.text("default"), field.text("placeholder")]
    .map((text) => text?.trim().replace(/^(?:e\.g\.|for example|example:)\s*/i, ""))
    .find((text) => text !== undefined && /^(?:\S+\.\S+|https?:\/\/\S+)$/i.test(text));
}

/** Whether all values of a field are known to end in a letter or a digit and to be no whole host; a prefix may end in a mark. */
export function endsInWord(field: Value): boolean {
  const name = field.text("name") ?? "";
  if (/prefix|env|region/i.test(name)) return false;
  if (/^sub_?domain$/i.test(name)) return true;
  const choices = field.get("options")?.items() ?? [];
  const values = choices.map((option) => option.text("value") ?? "");
  return values.length > 0
    ? values.every((text) => /^[\w-]*\w$/.test(text))
    : dotless.test(field.text("pattern") ?? "");
}

/** Whether a string is a host without a scheme. */
export function isHost(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?::\d+)?(?:\/\S*)?$/i.test(text);
}

/** A pattern of letters, digits, `_` and `-`, from end to end. */
const dotless = /^\^(?:\\[dw-]|[\w()?:+*{},]|\[(?:\\[dw-]|[A-Za-z0-9]-[A-Za-z0-9]|\w|-(?=\]))+\])+\$$/;
