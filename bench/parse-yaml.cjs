// The least that reading a description takes: its text is parsed, and nothing else is done.
const { readFileSync } = require("node:fs");
const { CORE_SCHEMA, load } = require("js-yaml");

load(readFileSync(process.argv[2], "utf8"), { schema: CORE_SCHEMA, json: true });
