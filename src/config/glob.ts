/**
 * A regular expression for a glob over paths with `/`: `*`, `?`, `[abc]`, `{a,b}` and, as a whole segment, `**`.
 * A pattern without `/` matches file names in any folder.
 */
export function globExpression(glob: string): RegExp {
  const pattern = glob.replace(/^\.\//, "");
  const segments = (pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`).split("/");
  let source = "";
  segments.forEach((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment !== "**") source += segmentSource(segment) + (isLast ? "" : "/");
    else if (isLast) source += ".+";
    else if (segments[index - 1] !== "**") source += "(?:[^/]+/)*";
  });
  return new RegExp(`^${source}$`, "u");
}

/** Whether a path is a glob. */
export function isGlob(path: string): boolean {
  return /[*?]|\[.+\]|\{.*,.*\}/.test(path);
}

function segmentSource(segment: string): string {
  let source = "";
  let depth = 0;
  for (let at = 0; at < segment.length; at++) {
    const character = segment.charAt(at);
    const set = /^\[(!?)([^\]]+)\]/.exec(segment.slice(at));
    if (set?.[2] !== undefined) {
      source += `[${set[1] === "!" ? "^/" : ""}${set[2].replace(/[\\[\]^]/g, "\\$&")}]`;
      at += set[0].length - 1;
    } else if (character === "*") source += source.endsWith("[^/]*") ? "" : "[^/]*";
    else if (character === "?") source += "[^/]";
    else if (character === "{" && segment.includes("}", at)) {
      source += "(?:";
      depth++;
    } else if (character === "}" && depth > 0) {
      source += ")";
      depth--;
    } else if (character === "," && depth > 0) source += "|";
    else source += character.replace(/[$()*+.?[\\\]^{|}]/, "\\$&");
  }
  return source + ")".repeat(depth);
}
