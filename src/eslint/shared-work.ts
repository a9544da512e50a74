import { loadYaml } from "../api/yaml.js";
import type { ApiIo } from "../cli/descriptions/api-files.js";
import { Apis } from "../cli/descriptions/apis.js";
import { Dispatcher } from "../engine/dispatch.js";
import { AnalysisCache } from "../model/uses.js";
import type { Settings } from "../rule-kit/settings.js";

/** What files have in common: the rules, started once, and the analyses of equal expressions and templates. */
export class SharedWork {
  readonly dispatcher = new Dispatcher();
  /** Settings are read anew for each file: equal ones share a cache. */
  readonly #caches = new Map<string, AnalysisCache>();
  /** By the working directory. */
  readonly #apis = new Map<string, Apis>();
  #files = 0;

  /** The API descriptions of a working directory, as long as their files are what they were. */
  apisFor(io: ApiIo): Apis {
    const known = this.#apis.get(io.cwd);
    if (known?.areCurrent === true) return known;
    const apis = new Apis(io, loadYaml);
    this.#apis.set(io.cwd, apis);
    return apis;
  }

  /** The cache of all files with the same settings; called once for each file. */
  cacheFor(settings: Settings): AnalysisCache {
    if (++this.#files % filesToForget === 0) for (const cache of this.#caches.values()) cache.forgetUnused();
    const key = JSON.stringify(settings);
    const cache = this.#caches.get(key) ?? new AnalysisCache(settings);
    this.#caches.set(key, cache);
    return cache;
  }
}

/** After so many files what has not been needed since the last time is let go: an editor keeps the plugin for days. */
const filesToForget = 500;
