import type { Diagnostic } from "../engine/diagnostic.js";
import { projectUrl, ruleUrl } from "../engine/render.js";
import { headline, severityCounts, RuleTally } from "./counts.js";
import { diagnosticFrame } from "./diagnostic-frame.js";
import { contentSecurityPolicy, script, style } from "./html-page.js";
import { attributes, markup } from "./markup.js";
import { placeText } from "./message.js";
import type { Report, ReportOptions } from "./report.js";
import { Tally } from "./tally.js";
import { listedDiagnostics, suppressionText } from "./suppression.js";

/** The width of code frames; narrower windows scroll. */
const frameColumns = 110;

/**
 * A self-contained page with the counts, the rules, and the findings by file, which a script filters and sorts. The counts
 * are known only at the end and written there; the style moves them to the top.
 */
export function html(options: ReportOptions): Report {
  const { name, version } = options.tool;
  const tally = new RuleTally();
  return {
    start: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta${attributes({ "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy })}>
<title>${markup(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
`,
    add(findings) {
      const listed = listedDiagnostics(findings, options);
      tally.add(listed);
      return listed.length === 0 ? "" : fileSection(findings.path, listed, findings.source);
    },
    end({ summary }) {
      return `</main>
<header>
<h1>${markup(headline(summary))}</h1>
${tally.total === 0 ? "" : `${controls}\n${ruleTable(tally)}`}
</header>
<footer><a href="${projectUrl}">${markup(name)}</a> ${markup(version)}</footer>
<script>${script}</script>
</body>
</html>
`;
    },
  };
}

/** Hidden until the script runs, which they need. */
const controls = `<form hidden>
<input type="search" placeholder="Filter by text, file or rule" aria-label="Filter by text, file or rule">
<label><input type="checkbox" name="error" checked> errors</label>
<label><input type="checkbox" name="warning" checked> warnings</label>
<label><input type="checkbox" name="info" checked> info</label>
<label>sort by <select><option value="place">place</option><option value="severity">severity</option><option value="rule">rule</option></select></label>
<output></output>
</form>`;

function ruleTable({ counts, total }: RuleTally): string {
  const rows = counts.map(({ rule, severity, count }) => {
    return `<tr><td>${count}</td><td class="${severity}">${severity}</td><td><a href="${markup(ruleUrl(rule))}">${markup(rule)}</a></td></tr>`;
  });
  return `<details${total > 5 ? " open" : ""}><summary>By rule</summary>
<table><thead><tr><th>findings</th><th>severity</th><th>rule</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table></details>`;
}

function fileSection(path: string, diagnostics: readonly Diagnostic[], source: string | undefined): string {
  return `<section>
<h2>${markup(path)} <small>${severityCounts(Tally.of(diagnostics))}</small></h2>
${diagnostics.map((diagnostic) => article(diagnostic, source)).join("\n")}
</section>
`;
}

function article(diagnostic: Diagnostic, source: string | undefined): string {
  const { path, range, severity, rule, url, message, why, help, fixes, related } = diagnostic;
  const entries = [
    entry("Note", suppressionText(diagnostic)),
    entry("Why", why),
    entry("Help", help),
    ...fixes.map(({ title, tier }) => entry("Fix", `${title} (${tier})`)),
    ...related.map((one) => entry("See", `${placeText(one.path, one.range)} ${one.message}`)),
  ].join("");
  return `<article class="${severity}"${attributes({ "data-rule": rule, "data-severity": severity })}>
<h3>${inline(message)}</h3>
<p><span>${severity}</span> <code>${markup(placeText(path, range))}</code> <a${attributes({ href: url })}>${markup(rule)}</a></p>
${source === undefined ? "" : frame(diagnostic, source)}
${entries === "" ? "" : `<dl>${entries}</dl>`}
</article>`;
}

function entry(label: string, text: string | undefined): string {
  return text === undefined || text === "" ? "" : `<dt>${label}</dt><dd>${inline(text)}</dd>`;
}

function frame(diagnostic: Diagnostic, source: string): string {
  const { language, rows } = diagnosticFrame(diagnostic, source, frameColumns);
  const lines = rows.map((row) => {
    if (row.type === "mark") return `<i>${row.gutter} │ </i>${row.indent}<mark>${markup(row.mark)}</mark>`;
    const content = markup(row.content);
    return `<i>${row.gutter} │ </i>${row.isTarget ? `<b>${content}</b>` : content}`;
  });
  const caption = language === undefined ? "" : `<figcaption>In the ${language}, decoded:</figcaption>`;
  return `<figure>${caption}<pre>${lines.join("\n")}</pre></figure>`;
}

/** A text with its code spans. */
function inline(text: string): string {
  const pieces = text.split(/((?<!`)(?:``.+?``|`[^`]+`)(?!`))/);
  return pieces
    .map((piece, index) =>
      index % 2 === 0 ? markup(piece) : `<code>${markup(piece.replace(/^(`+) ?(.*?) ?\1$/, "$2"))}</code>`,
    )
    .join("");
}
