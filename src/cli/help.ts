/** What `--help` prints. */
export const help = `intlint: finds mistakes in declarative API-integration configurations

Usage
  intlint [lint] [options] [path…]   lint files, folders, globs, or - for standard input; default: .
  intlint explain <rule>             a rule's page: what, why, examples
  intlint explain <file>:<line>:<column>
                                     what is at a place: its schema, the names and types in scope
  intlint explain --effective <file> <resource>.<method>
                                     what is really sent, and where each part comes from
  intlint rules [--json]             every rule: id, severity, confidence, fix, summary
  intlint schema [kind] [--out FILE] print the JSON Schema of a kind, or of intlint-config
  intlint eval <file> <pointer|role> --input FILE
                                     evaluate one expression of a document; - for standard input
  intlint baseline [--prune] [path…] write the present findings to intlint.baseline, or tidy it
  intlint diff <old> <new>           what a change breaks for connected accounts; also
                                     --since REF [path…]
  intlint lsp --stdio                serve an editor by the language server protocol

What is linted
  --as KIND             the kind of the documents: config, integration, integration-create,
                        integration-update, integration-file, environment-integration, override,
                        list; detected by default
  --base FILE           the integration that an override or an update is merged into
  --api FILE            the vendor's OpenAPI description, which documents are checked against;
                        repeatable
  --stdin-filename NAME the name of standard input in reports; it also tells the language
  --no-ignore           lint what .gitignore and .intlintignore exclude
  --allow-empty         accept folders without any document

Which rules run
  --rule RULE=SEVERITY  off, info, warning or error, for a rule, an area or a glob: jsonata=warning,
                        'auth/*=off'; repeatable
  --only RULE…          only these rules, areas or globs: --only jsonata; repeatable
  --pedantic            also report guesses
  --config FILE         use FILE, not the nearest intlint.config.json above each file
  --no-config           use no configuration file
  --baseline FILE       use FILE, not the intlint.baseline next to the configuration file
  --no-baseline         also report the known findings of the baseline

What is fixed
  --fix[=safe|all]      apply the fixes that keep the evident intent (safe, default), or all but
                        suggestions; fixed standard input goes to standard output
  --fix-dry-run         print the changes as a unified diff and write nothing

What is printed
  -f, --format NAME[:FILE]
                        pretty (default on a terminal), compact (default elsewhere), json, jsonl,
                        github, sarif, gitlab, junit, checkstyle, rdjson, markdown, html, csv,
                        audit; written to FILE if given; repeatable
  -q, --quiet           errors only
  --show-suppressed     also what exceptions, comments and the baseline suppress, marked as such
  --color WHEN          auto (default), always, never; NO_COLOR and FORCE_COLOR are respected

When it fails
  --fail-on SEVERITY    the lowest severity that fails: error (default), warning, info, never
  --max-warnings N      fail on more than N warnings

How fast it is
  --threads N           lint in N threads; auto (default): one for fewer than 400 files, else one
                        for each processor, up to 8
  --cache               keep results in node_modules/.cache/intlint and lint only what has changed

  -v, --version         print the version
  -h, --help            print this help

Exit codes
  0  nothing at or above the threshold
  1  findings
  2  wrong usage or configuration, or unreadable input
  3  intlint itself failed
`;
