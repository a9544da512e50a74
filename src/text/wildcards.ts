/**
 * The test of a pattern with wildcards, given as the parts between them: whether a text fits it, with at least `least`
 * characters for each wildcard. Linear, unlike the regular expression.
 */
export function wildcardTest([first = "", ...middle]: readonly string[], least: 0 | 1): (text: string) => boolean {
  const last = middle.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    // The first place of each part leaves the most for the later ones.
    let end = first.length;
    for (const part of middle) {
      const at = text.indexOf(part, end + least);
      if (at === -1) return false;
      end = at + part.length;
    }
    return end + least <= text.length - last.length;
  };
}
