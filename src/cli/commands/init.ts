import { dirname, join } from "node:path";
import { defineCommand } from "../command.js";
import { systemReason, UsageError } from "../failures.js";
import { proposeSteps } from "../init/propose.js";
import { Repository } from "../init/repository.js";
import type { Proposal } from "../init/step.js";
import type { Io } from "../io.js";
import { maskedText } from "../../secrets/secrets.js";
import { unifiedDiff } from "../reports/unified-diff.js";
import { tell } from "../terminal.js";
import { initUsage } from "../usage/init.js";

/** The outcome of a proposal. */
type Outcome = "written" | "declined" | "shown" | "failed";

/** Proposes files that set up a repository, and writes those that the user accepts. */
export const init = defineCommand(initUsage, async ({ flags, positionals }, io) => {
  if (positionals.length > 0) throw new UsageError("init takes no paths; it looks at the whole repository");
  if (flags.has("yes") && flags.has("dry-run")) throw new UsageError("--yes and --dry-run cannot be used together");
  const repository = await Repository.open(io);
  const { proposals, manual, hints } = proposeSteps(repository);
  const consent = new Consent(flags.has("yes") ? "all" : flags.has("dry-run") ? "none" : "ask", io);
  const outcomes = new Set<Outcome>();
  for (const proposal of proposals) {
    const { path, before, after } = proposal;
    const diff = unifiedDiff(path, before, after);
    // A new file has nothing but what is proposed.
    await io.stdout.write(before === undefined ? diff : maskedText(diff));
    const answer = await consent.to(proposal);
    outcomes.add(answer === "yes" ? await write(proposal, repository, io) : answer === "no" ? "declined" : "shown");
  }
  await tell(io, [
    ...manual.map(({ path, message }) => `${path} ${message}`),
    ...(outcomes.has("written") ? hints : []),
    ...(outcomes.has("shown") ? ["nothing was written; --yes writes all of it"] : []),
    ...(proposals.length + manual.length === 0 ? ["nothing to set up"] : []),
  ]);
  if (outcomes.has("failed") || manual.some(({ isFailure }) => isFailure)) return 2;
  return outcomes.has("shown") ? 1 : 0;
});

/** Asks for each file, until the user answers for all the rest. */
class Consent {
  #rule: "ask" | "all" | "none";
  readonly #io: Io;

  constructor(rule: "ask" | "all" | "none", io: Io) {
    this.#rule = rule;
    this.#io = io;
  }

  /** `none`: nobody could be asked. */
  async to({ path, purpose, before }: Proposal): Promise<"yes" | "no" | "none"> {
    if (this.#rule !== "ask") return this.#rule === "all" ? "yes" : "none";
    const verb = before === undefined ? "Make" : "Change";
    const answer = await this.#io.ask(`${verb} ${path} (${purpose})? [y]es, [n]o, [a]ll, [q]uit: `);
    if (answer === undefined) this.#rule = "none";
    else if (/^a/i.test(answer)) this.#rule = "all";
    else if (/^q/i.test(answer)) this.#rule = "none";
    else return /^y/i.test(answer) ? "yes" : "no";
    return this.#rule === "all" ? "yes" : "none";
  }
}

/** Writes a file, unless it has changed since the proposal was made. */
async function write({ path, before, after }: Proposal, { root }: Repository, io: Io): Promise<Outcome> {
  const { files } = io;
  const target = join(root, path);
  try {
    if (before !== undefined) files.replace(target, new TextEncoder().encode(before), after);
    else {
      files.makeFolder(dirname(target));
      files.write(target, after);
    }
    await tell(io, [`wrote ${path}`]);
    return "written";
  } catch (error) {
    await tell(io, [`${path} cannot be written: ${systemReason(error)}`]);
    return "failed";
  }
}
