/** Quoted strings and names joined by `&`, and nothing else. */
const joined = /^\s*(?=.*['"])(?:'[^'{}]*'|"[^"{}]*"|[\w.$]+)(?:\s*&\s*(?:'[^'{}]*'|"[^"{}]*"|[\w.$]+))+\s*$/;

/** Whether a text is an expression that joins strings: `'Bearer ' & api_key`. */
export function isJoined(text: string): boolean {
  return joined.test(text);
}
