import type { NearMiss } from "../../../placeholder/near-miss.js";

/** What a message says: the text, the name or character in it that is wrong, and what was meant. */
interface Data {
  readonly written: string;
  readonly piece: string;
  readonly mended: string | undefined;
}

/** The messages of `placeholder/malformed`. */
export const messages = {
  unrecognized: ({ written, piece, mended, kind }: Data & { readonly kind: NearMiss["kind"] }) => {
    const [because, advice] = causes[kind](piece);
    return {
      what: `\`${written}\` is not a valid placeholder: ${because}.`,
      why: "The literal text `{{…}}` is sent.",
      help: writeOr(mended, advice),
    };
  },
  tripled: ({ written }: Data) => ({
    what: `\`${written}\` has one brace too many.`,
    why: "Any brace beyond the two on each side is sent along with the value.",
    help: twoBraces,
  }),
  outside: ({ piece, mended }: Data) => ({
    what: `\`${piece}\` is behind the braces.`,
    why: "It is sent as text, after the value.",
    help: `Write \`${String(mended)}\`.`,
  }),
  name: ({ written, piece, mended }: Data) => ({
    what: `\`${written}\` reads ${piece === "" ? "an empty name" : `\`${piece}\` as a name`}.`,
    why: "No such name exists, so the literal text `{{…}}` is sent if nothing else has a value.",
    help:
      piece === ""
        ? "Write one dot between two names."
        : writeOr(mended, "Write a type after one colon, a default after `?:`, and a fallback after a single `|`."),
  }),
  throws: ({ written, mended }: Data) => ({
    what: `\`${written}\` has an alternative that is not a valid path.`,
    why: "The request fails with `Invalid query` as soon as that alternative is tried.",
    help: writeOr(mended, "Write a path on both sides of every `|`, and a default after `?:`."),
  }),
  emptyDefault: ({ written }: Data) => ({
    what: `The default of \`${written}\` is empty, and an empty default is ignored.`,
    why: "If the value is missing, the literal text `{{…}}` is sent.",
    help: "Write `?::str` for an empty string, or omit the value with `:undefined`.",
  }),
};

/** Why the runtime does not recognize a placeholder, and what to do. */
const causes: Readonly<Record<NearMiss["kind"], (piece: string) => readonly [because: string, advice: string]>> = {
  characters: (piece) => [`it cannot contain \`${piece}\``, "Write a path of letters, digits, `_`, `-` and dots."],
  empty: () => ["it is empty", "Write the name of a value between the braces, or remove them."],
  nested: () => ["there is another one in it", "Write one path: names cannot be computed in a template."],
  unclosed: () => ["its closing braces are incomplete", twoBraces],
  unopened: () => ["its opening braces are incomplete", twoBraces],
};

const twoBraces = "A placeholder has two braces on each side: `{{name}}`.";

function writeOr(mended: string | undefined, advice: string): string {
  return mended === undefined ? advice : `Write \`${mended}\`.`;
}
