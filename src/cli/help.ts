/** What `--help` prints. */
export const help = `intlint: finds mistakes in declarative API-integration configurations

Usage
  intlint [lint] [options] [path…]   lint files, folders, globs, or - for standard input; default: .
  intlint explain <rule>             a rule's page: what, why, examples
  intlint explain <file>:<line>:<col>  what is there: place in the schema, names and types
  intlint explain --effective <file> <resource>.<method>
                                     what is really sent, and where each part comes from
  intlint rules [--json]             every rule: id, severity, confidence, fix, summary
  intlint schema [kind] [--out FILE] print the JSON Schema of a kind, or of intlint-config
  intlint eval <file> <pointer|role> --input FILE
                                     evaluate one expression of a document; - for standard input
  intlint baseline [--prune] [path…] write the present findings into intlint.baseline, or tidy it
  intlint diff <old> <new>           what a change breaks for connected accounts; also
                                     --since REF [path…]

What is linted
  --as KIND             what the documents are, where they do not show it: config, integration,
                        integration-create, integration-update, integration-file,
                        environment-integration, override, list
  --base FILE           the integration that an override or an update is merged into
  --stdin-filename NAME the name that standard input is reported under; it also tells the language
  --no-ignore           do not heed .gitignore and .intlintignore
  --allow-empty         a folder without any document is not a failure

Which rules run
  --rule ID=SEVERITY    off, info, warning or error; may be repeated
  --only ID…            no other rules; may be repeated
  --pedantic            also what may be meant so
  --config FILE         instead of the nearest intlint.config.json above each file
  --no-config           no configuration file at all
  --baseline FILE       known findings, instead of the intlint.baseline beside the configuration
  --no-baseline         report known findings too

What is fixed
  --fix[=safe|all]      apply fixes that keep the evident intent (safe, default), or all that are no
                        mere suggestions; fixed standard input goes to standard output
  --fix-dry-run         print what would change as a unified diff and write nothing

What is printed
  --format NAME[:FILE]  pretty (default on a terminal), compact (default elsewhere), json, jsonl,
                        github, sarif; to FILE if given; may be repeated
  --quiet               errors only
  --show-suppressed     also what exceptions, comments and the baseline suppress, marked as such
  --color WHEN          auto (default), always, never; NO_COLOR and FORCE_COLOR are heeded

When it fails
  --fail-on SEVERITY    error (default), warning, info, never
  --max-warnings N      more warnings than N fail

  --version             print the version
  -h, --help            print this

Exit codes
  0  nothing at or above the threshold
  1  findings
  2  wrong usage or configuration, or input that cannot be read
  3  intlint itself failed
`;
