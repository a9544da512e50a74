import { didYouMean } from "../../../rule-kit/index.js";
import { anyOf } from "./wording.js";

/** The messages of `schema/unknown-property`. */
export const messages = {
  unknown: ({ key, near, known }: { key: string; near: string | undefined; known: readonly string[] }) => ({
    what: `Unknown property \`${key}\`; it is ignored at runtime.`,
    help: near === undefined && known.length > listed ? undefined : advice(near, known),
  }),
  otherName: ({ key, near }: { key: string; near: string }) => ({
    what: `Unknown property \`${key}\`; it is ignored at runtime.`,
    why: `Only \`${near}\` is read, and it is not set.`,
    help: didYouMean(near),
  }),
  missing: ({ key, near }: { key: string; near: string }) => ({
    what: `Unknown property \`${key}\`; it is ignored at runtime, and \`${near}\` is missing.`,
    why: `The object does not work without \`${near}\`.`,
    help: didYouMean(near),
  }),
  misplaced: ({ key, inside }: { key: string; inside: string }) => ({
    what: `Unknown property \`${key}\` here; it belongs in \`${inside}\`.`,
    why: "It is ignored at runtime here.",
    help: `Move it into \`"${inside}": { … }\`.`,
  }),
  unindented: ({ key, inside }: { key: string; inside: string }) => ({
    what: `\`${key}\` belongs inside \`${inside}\`, which is empty beside it.`,
    why: `YAML reads the indentation: \`${inside}\` is null, and \`${key}\` is ignored at runtime.`,
    help: `Indent it more than \`${inside}:\`.`,
  }),
};

/** At most this many keys are listed if none is near. */
const listed = 12;

function advice(near: string | undefined, known: readonly string[]): string {
  return didYouMean(near) ?? (known.length === 0 ? "Remove it." : `Remove it, or use ${anyOf(known)}.`);
}
