import type { LintedFile } from "./file-outcome.js";
import { digestOf, type Circumstances, type Results } from "./result-cache.js";

/** Results kept while the process runs. */
export class RecentResults implements Results {
  readonly damaged = 0;
  readonly #kept = new Map<string, { readonly key: string; readonly outcome: LintedFile }>();

  keyOf(content: Uint8Array, circumstances: Circumstances): string {
    return digestOf(content, JSON.stringify(circumstances)).toString("base64url");
  }

  get(path: string, key: string): LintedFile | undefined {
    const kept = this.#kept.get(path);
    return kept?.key === key ? kept.outcome : undefined;
  }

  set(path: string, key: string, outcome: LintedFile): void {
    this.#kept.set(path, { key, outcome });
  }
}
