/** Whether a path is an address of its own. */
export function isAbsolute(path: string): boolean {
  return /^\s*https?:\/\//i.test(path);
}
