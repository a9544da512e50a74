#!/usr/bin/env node
import { join } from "node:path";
import { CachedLoader, codeCacheFolder } from "./cached-loader.js";

const folder = join(import.meta.dirname, "cli");
new CachedLoader(codeCacheFolder(folder)).load(join(folder, "main.cjs"));
