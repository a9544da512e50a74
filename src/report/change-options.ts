/** How the reports of `intlint diff` are written. */
export interface ChangeReportOptions {
  readonly tool: { readonly name: string; readonly version: string };
  readonly isColored: boolean;
  readonly columns: number;
}
