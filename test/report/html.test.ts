import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { loadFormat } from "../../src/report/formats.js";
import { contentSecurityPolicy, script, style } from "../../src/report/html-page.js";
import { diagnosticAt, options, reportOf, resultOf } from "./scenarios.js";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

it("allows its own style and script, and nothing else", () => {
  expect(contentSecurityPolicy).toContain(`style-src ${sha256(style)};`);
  expect(contentSecurityPolicy).toContain(`script-src ${sha256(script)};`);
  expect(contentSecurityPolicy).toMatch(/^default-src 'none';/);
});

it("shows what documents hold as text", async () => {
  const source = '{ "<img src=x onerror=alert(1)>": "</pre><script>alert(1)</script>" }';
  const hostile = "</script><script>alert(1)</script>";
  const diagnostic = diagnosticAt(`${hostile}.json`, source, "</pre><script>", {
    message: `Unknown property \`${hostile}\`; it is ignored.`,
    help: hostile,
    url: 'https://example.org/"onclick="alert(1)',
  });
  const result = resultOf({ [`${hostile}.json`]: source }, [diagnostic]);
  const page = reportOf(await loadFormat("html"), result, options);
  expect(page.match(/<script>/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img|onclick="/);
});
