// The least that any checker must do: parse every document, compile every distinct expression once.
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const jsonata = require("jsonata");

const [folder, expressionsFile] = process.argv.slice(2);
for (const name of readdirSync(folder)) JSON.parse(readFileSync(join(folder, name), "utf8"));
for (const expression of JSON.parse(readFileSync(expressionsFile, "utf8"))) jsonata(expression);
