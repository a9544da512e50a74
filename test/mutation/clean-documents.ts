import { readdirSync, readFileSync } from "node:fs";
import { documentKinds, type DocumentKind } from "../../generated/shapes.js";

/** A document without any mistake, as it might be in use. */
export interface CleanDocument {
  /** `<kind>/<file>`: the linter is to find the kind by itself. */
  readonly path: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

const folder = "fixtures/documents/clean";

/** The clean documents of all kinds, in a fixed order; the working directory is the repository. */
export function readCleanDocuments(): readonly CleanDocument[] {
  return documentKinds.flatMap((kind) =>
    readdirSync(`${folder}/${kind}`)
      .toSorted()
      .map((name) => ({ path: `${kind}/${name}`, kind, text: readFileSync(`${folder}/${kind}/${name}`, "utf8") })),
  );
}
