import { join } from "node:path";
import { CodeCache } from "./code-cache.js";

const cache = new CodeCache(join(__dirname, "cli", "compiled"));
process.once("exit", () => cache.save());
cache.load(join(__dirname, "cli", "main.cjs"));
