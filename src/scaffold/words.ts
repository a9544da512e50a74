/** A name in snake case: `ContactGroups` and `contact-groups` are `contact_groups`. */
export function snakeCase(name: string): string {
  return name
    .replaceAll(/(\p{Lu}{2,})s(?![\p{Ll}\d])/gu, (_, letters: string) => `_${letters.toLowerCase()}s_`)
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, "$1_$2")
    .replaceAll(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1_$2")
    .replaceAll(/[^\p{L}\d]+/gu, "_")
    .replaceAll(/^_+|_+$/g, "")
    .toLowerCase();
}

/** The singular of an English plural, by its ending. */
export function singular(name: string): string {
  if (/(?:ss|us|is|news)$/i.test(name)) return name;
  if (/[^aeo]ies$/i.test(name)) return name.replace(/ies$/i, "y");
  if (/(?:ch|sh|x|ss|zz)es$/i.test(name)) return name.replace(/es$/i, "");
  return name.replace(/s$/i, "");
}

/** Whether a name looks plural. */
export function isPlural(name: string): boolean {
  return singular(name) !== name;
}

/** A name in title case: `acme-crm` is `Acme Crm`. */
export function titleCase(name: string): string {
  const words = snakeCase(name).split("_");
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
}

/** The first sentence of a Markdown text, with a full stop. */
export function firstSentence(text: string): string {
  const plain = text
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*`]/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const [sentence = plain] = /^.+?[.!?](?=\s|$)/.exec(plain) ?? [];
  const shown = sentence.length > 200 ? `${sentence.slice(0, sentence.lastIndexOf(" ", 199))} …` : sentence;
  return /[.!?…:]$/.test(shown) || shown === "" ? shown : `${shown}.`;
}
