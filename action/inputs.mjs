/** The lines of an input, without those that are blank: a workflow file may have been saved with CRLF. */
export function linesOf(input = "") {
  return input
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Whether a text is a version, or the beginning of one: no tag, range, address, file or other package can be installed by it. */
export function isVersion(text) {
  return /^\d{1,9}(?:\.\d{1,9}){0,2}$|^(?:\d{1,9}\.){2}\d{1,9}-[\da-z]+(?:[.-][\da-z]+)*$/i.test(text);
}

/** The version of intlint in the text of a lock file of npm, pnpm or Yarn; undefined where there is none. */
export function lockedVersion(name, text) {
  const found = name.endsWith(".json") ? versionInJson(text) : versionInText(text);
  return found !== undefined && isVersion(found) ? found : undefined;
}

function versionInJson(text) {
  try {
    const version = JSON.parse(text)?.packages?.["node_modules/intlint"]?.version;
    return typeof version === "string" ? version : undefined;
  } catch {
    return undefined;
  }
}

function versionInText(text) {
  const yarn = /^"?intlint@[^\n]*:\r?\n {2}version:? "?([^"\s]+)/m.exec(text);
  const pnpm = /^ {2}'?\/?intlint[@/]([^\s:'(]+)/m.exec(text);
  return yarn?.[1] ?? pnpm?.[1];
}

/** What the job's summary says: how many findings of which rules. Rules have plain names; nothing of a document is quoted. */
export function summaryOf({ summary, diagnostics }) {
  const counts = new Map();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rows = [...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => `| \`${rule}\` | ${count} |`);
  const [errors, warnings, infos] = [
    counted(summary.error, "error"),
    counted(summary.warning, "warning"),
    counted(summary.info, "info"),
  ];
  const headline = `**intlint**: ${errors}, ${warnings} and ${infos} in ${counted(summary.files, "document")}`;
  return rows.length === 0
    ? `${headline}\n`
    : `${headline}\n\n| rule | findings |\n| --- | ---: |\n${rows.join("\n")}\n`;
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
