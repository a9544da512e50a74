import { getOrCreate } from "jsonata-check/text";
import { loadYaml } from "../api/yaml.js";
import type { ApiIo } from "../cli/descriptions/api-files.js";
import { Apis } from "../cli/descriptions/apis.js";
import { Dispatcher } from "../engine/dispatch.js";
import { AnalysisCache } from "../model/uses.js";
import type { Settings } from "../rule-kit/settings.js";

/** Work shared by all files: the started rules, and the analyses of equal expressions and templates. */
export class SharedWork {
  readonly dispatcher = new Dispatcher();
  /** Settings are read for each file; equal ones share a cache. */
  readonly #caches = new Map<string, AnalysisCache>();
  /** Keyed by the working directory. */
  readonly #apis = new Map<string, Apis>();
  #files = 0;

  /** The API descriptions of a working directory, while their files are unchanged. */
  apisFor(io: ApiIo): Apis {
    const known = this.#apis.get(io.cwd);
    if (known?.areCurrent === true) return known;
    const apis = new Apis(io, loadYaml);
    this.#apis.set(io.cwd, apis);
    return apis;
  }

  /** The cache for files with these settings; called once per file. */
  cacheFor(settings: Settings): AnalysisCache {
    if (++this.#files % filesToForget === 0) for (const cache of this.#caches.values()) cache.forgetUnused();
    return getOrCreate(this.#caches, JSON.stringify(settings), () => new AnalysisCache(settings));
  }
}

/** After this many files, unused cache entries are dropped, because an editor keeps the plugin loaded. */
const filesToForget = 500;
