/** The verbs that a canonical method never has, and what it is usually sent with. */
export const refusedVerbs: ReadonlyMap<string, { readonly verbs: readonly string[]; readonly usual: string }> = new Map(
  [
    ["list", { verbs: ["put", "patch", "delete"], usual: "`get`, or `post` for a search" }],
    ["get", { verbs: ["put", "patch", "delete"], usual: "`get`" }],
    ["create", { verbs: ["get", "delete"], usual: "`post`" }],
    ["update", { verbs: ["get", "delete"], usual: "`patch` or `put`" }],
    ["delete", { verbs: ["get"], usual: "`delete`" }],
  ],
);
