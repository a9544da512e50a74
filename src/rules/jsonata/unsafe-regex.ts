import { problemRule } from "../../rule-kit/index.js";

export default problemRule({
  id: "jsonata/unsafe-regex",
  severity: "warning",
  confidence: "likely",
  summary: "A regular expression that can take practically forever",
  description:
    "A repetition whose parts can match the same string in two ways, `(a+)+` or `(\\\\w|\\\\d)*`, tries all combinations before it gives up: with each further character the time doubles. Thirty characters that almost match are enough, and no time limit of the engine interrupts a regular expression.\n\nOnly expressions that are certainly exponential are reported, with a string that shows it.",
  examples: ({ highlight, error }) => ({
    bad: [
      highlight(
        error("$contains(data.message, /^(\\w+\\s?)*$/) ? { 'status': status, 'message': data.message } : null"),
        "/^(\\w+\\s?)*$/",
      ),
    ],
    good: [error("$contains(data.message, /^\\w+(\\s\\w+)*$/) ? { 'status': status, 'message': data.message } : null")],
  }),
  problems: {
    "unsafe-regex": ({ attack: { prefix, pump, suffix } }) => {
      const attack = [shown(prefix), `${shown(pump)} thirty times`, shown(suffix)].filter((part) => part !== '""');
      return {
        what: "This regular expression takes practically forever on some strings.",
        why: `Its repetition can match the same string in two ways and tries all combinations, for example on ${attack.join(", then ")}.`,
        help: "Write the repeated part so that it can match a string in only one way.",
      };
    },
  },
});

function shown(text: string): string {
  return JSON.stringify(text);
}
