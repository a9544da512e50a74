/** Texts in quotes and names that `&` joins, and nothing else. */
const joined = /^\s*(?=.*['"])(?:'[^'{}]*'|"[^"{}]*"|[\w.$]+)(?:\s*&\s*(?:'[^'{}]*'|"[^"{}]*"|[\w.$]+))+\s*$/;

/** Whether a text is an expression that joins texts: `'Bearer ' & api_key`. */
export function isJoined(text: string): boolean {
  return joined.test(text);
}
