import { packageFile } from "../files/package-file.js";
import type { Io, Output } from "../io.js";
import { main } from "../main.js";

const silent: Output = { isTerminal: false, columns: undefined, write: () => Promise.resolve() };

/** Lints the document that the build puts beside the command, without printing anything: it needs what most documents need. */
export async function lintExercise(io: Io): Promise<void> {
  const document = packageFile("dist/cli/exercise.json", io);
  await main(["--no-config", "--no-ignore", "--format", "pretty", document], { ...io, stdout: silent, stderr: silent });
}
