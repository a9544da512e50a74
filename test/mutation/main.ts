import { rules } from "../../generated/rules.js";
import { readCleanDocuments } from "./clean-documents.js";
import { operators } from "./operators.js";
import { failuresOf, scoreOf, scoresOf, tableOf } from "./score.js";
import { Subject } from "./subject.js";
import { runTrials } from "./trial.js";

/** `npm run mutation [-- seed] [-- --failures]`: prints recall by area, and on request every trial that went wrong. */
const [seed = "1", ...flags] = process.argv.slice(2).filter((argument) => argument !== "--failures");
const known = new Set(rules.map(({ id }) => id));
const subjects = readCleanDocuments().map((document) => new Subject(document));
const [ready, waiting] = [
  operators.filter(({ rule }) => known.has(rule)),
  operators.filter(({ rule }) => !known.has(rule)),
];
if (flags.length > 0) throw new Error(`unknown argument: ${flags.join(" ")}`);

const trials = runTrials({ operators: ready, subjects, seed: Number(seed), perOperator: 8 });
const idle = ready.filter((operator) => trials.every((trial) => trial.operator !== operator));
if (process.argv.includes("--failures")) console.log(`${failuresOf(trials).join("\n")}\n`);
console.log(tableOf([...scoresOf(trials), scoreOf("all", trials)]));
console.log(`\n${String(operators.length)} operators on ${String(subjects.length)} documents.`);
if (idle.length > 0) console.log(`Without a place: ${idle.map(({ id }) => id).join(", ")}.`);
const missing = [...new Set(waiting.map(({ rule }) => rule))];
if (missing.length > 0) console.log(`Without a rule: ${String(waiting.length)} operators for ${missing.join(", ")}.`);
