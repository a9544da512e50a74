/** The package has declarations, but its `exports` hide them. */
declare module "@truto/replace-placeholders" {
  export default function replacePlaceholders(template: string, context: Readonly<Record<string, unknown>>): unknown;
}
