import { describe, expect, it } from "vitest";
import { rules } from "../../generated/rules.js";
import { parseYaml } from "../../src/document/yaml.js";
import type { Diagnostic } from "../../src/engine/diagnostic.js";
import { fixText, lintText, type LintOptions } from "../lint.js";
import { AnalysisCache } from "../../src/model/uses.js";
import { defaultSettings } from "../../src/rule-kit/settings.js";
import { readCleanDocuments } from "../mutation/clean-documents.js";

const cache = new AnalysisCache(defaultSettings);

interface Subject {
  readonly text: string;
  readonly options: LintOptions;
}

/** One clean document in so many; all examples of rules are small. */
const stride = 8;

const subjects: readonly Subject[] = [
  ...rules.flatMap(({ examples }) => [...examples.bad, ...examples.good]),
  ...readCleanDocuments()
    .filter((_, index) => index % stride === 0)
    .map(({ path, ...document }) => ({ ...document, language: path.split(".").at(-1), base: undefined })),
].flatMap(({ text, kind, language = "json", base }) => {
  const over = base === undefined ? {} : { base: { text: base, path: "base.json" } };
  const options = { path: `a.${language}`, kind, explicit: true, yaml: parseYaml, cache, ...over };
  return language === "json" ? { text, options } : [];
});

/** The findings of a text, except those about its spelling. */
function saidOf(diagnostics: readonly Diagnostic[], spelling: readonly string[]): readonly string[] {
  return (
    diagnostics
      .filter(({ rule }) => !spelling.includes(rule))
      // Messages that quote the text also quote its spelling.
      .map(
        ({ severity, rule, message }) =>
          `${severity} ${rule}: ${message.replaceAll("{{credentials.", "{{").replaceAll("`SHA-", "`sha")}`,
      )
      .toSorted()
  );
}

describe("another spelling hides nothing: other findings are the same before and after --fix", () => {
  const reserved =
    "oauth|id|body|query|environment_variables|credentials|context|pagination|response|env|headers|params|config|secrets|request|integration";
  it.each<[string, RegExp, string, readonly string[]]>([
    ["older keys", /"(page|limit|offset|cursor)_key"/g, '"$1_param"', ["schema/deprecated-spelling"]],
    [
      "an older key of a token",
      /("format":\s*"bearer",\s*"config":\s*\{\s*)"value"/g,
      '$1"token"',
      ["schema/deprecated-spelling"],
    ],
    [
      "an older algorithm",
      /"format":\s*"hmac",\s*("config":\s*\{\s*)"algorithm":\s*"sha256",/g,
      '"format": "HMAC-SHA256", $1',
      ["schema/deprecated-spelling"],
    ],
    [
      "a needless prefix",
      new RegExp(`\\{\\{(?!(?:${reserved})\\b)(?=[a-z_])`, "g"),
      "{{credentials.",
      ["placeholder/prefixed-root"],
    ],
    [
      "a doubled scheme",
      /("format":\s*"bearer",\s*"config":\s*\{\s*"value":\s*")/g,
      "$1Bearer ",
      ["auth/scheme-doubled"],
    ],
    ["a root of JSONPath", /("(?:\w*_path)":\s*")(?=[a-z])/g, "$1$.", ["pagination/path-language"]],
    ["capitals in a header", /\$header\.x/g, "$header.X", ["webhook/header-case"]],
    ["capitals of an algorithm", /("algorithm":\s*")sha/g, "$1SHA-", ["schema/enum"]],
    ["capitals of a verb", /("method":\s*")p/g, "$1P", ["schema/method-case"]],
  ])("%s", (_, pattern, replacement, spelling) => {
    const respelt = subjects.flatMap(({ text, options }) => {
      const changed = text.replace(pattern, replacement);
      return changed === text ? [] : [{ text: changed, options }];
    });
    expect(respelt.length).toBeGreaterThan(2);
    for (const { text, options } of respelt) {
      const selection = { only: spelling };
      const mended = fixText(text, { ...options, selection }, "safe").text;
      const before = lintText(text, options).diagnostics;
      // Defects that the fix cannot repair are not spellings; neither are other rules' findings about them.
      if (lintText(mended, { ...options, selection }).diagnostics.length > 0) continue;
      expect(saidOf(before, spelling), text).toEqual(saidOf(lintText(mended, options).diagnostics, []));
    }
  });
});
