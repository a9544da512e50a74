export function linesOf(input?: string): string[];
export function isVersion(text: string): boolean;
export function lockedVersion(name: string, text: string): string | undefined;
export function summaryOf(report: {
  readonly summary: Readonly<Record<"error" | "warning" | "info" | "files", number>>;
  readonly diagnostics: readonly { readonly rule: string }[];
}): string;
