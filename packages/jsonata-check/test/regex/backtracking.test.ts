import { describe, expect, it } from "vitest";
import { exponentialBacktracking, type Attack } from "../../src/regex/backtracking.js";

/** How long a regular expression takes on an attack of some length, in milliseconds. */
function timeOf(source: string, flags: string, { prefix, pump, suffix }: Attack, repetitions: number): number {
  const text = prefix + pump.repeat(repetitions) + suffix;
  const start = performance.now();
  new RegExp(source, `${flags}g`).exec(text);
  return performance.now() - start;
}

/** Whether the time grows so fast that it cannot be polynomial of a low degree: found before it hurts. */
function isSlow(source: string, flags: string, attack: Attack): boolean {
  for (let repetitions = 4; repetitions <= 64; repetitions++) {
    if (timeOf(source, flags, attack, repetitions) > 50) return true;
  }
  return false;
}

describe("exponentialBacktracking", () => {
  it.each([
    ["^(a+)+$"],
    ["(a+)+b"],
    ["(a*)*b"],
    ["^(a|aa)+$"],
    ["(?:a|a)*b"],
    ["^(\\w+\\s?)*$"],
    ["^(\\s*\\w+\\s*)+$"],
    ["([a-z]+\\d?)+;"],
    ["^(?<word>[A-Z]+)*$", "i"],
    ["(x+x+)+y"],
    ["^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$"],
    ["^(([^<>]+(\\.[^<>]+)*))@$"],
    ["^(\\d{1,3})*$"],
    ["^id=(.+,)*(\\w|[a-f])+z"],
    ["(a?b?c?)*d"],
    ["^(a{1,100000})*$"],
    ["\\b(\\w+\\B\\w-?)+\\b;"],
    ["^(a*ba*)*$"],
    ["^(?:a{2}|a{3})*b"],
    ["^(?:a{2,}b|a+b)*c"],
    ["^(?:a{12}|a{11}a)*b"],
    ["^(?:[^b]|a)*b"],
    ["^(?:5|[\\d-a])*b"],
    ["^(?:-|[\\d-a])*b"],
    ["^(?:b|[a-c])*d"],
    ["^(?:-|[a-])*d"],
    ["^(?:]|[\\]a])*d"],
    ["^(?:a|\\x61|\\u0061)*b"],
    ["^(?:A|a)*b", "i"],
    ["(?:\\w|\\d)*!"],
    ["x(?:y|y)*z"],
    ["^(?:a|a)*$", "m"],
  ])("is right about /%s/", (source, flags = "") => {
    const attack = exponentialBacktracking(source, flags);
    expect(attack).toBeDefined();
    if (attack !== undefined) expect(isSlow(source, flags, attack), JSON.stringify(attack)).toBe(true);
  });

  it.each([
    ["^\\d+$"],
    ["^[A-Z0-9._%+-]+@[A-Z0-9.-]+\\.[A-Z]{2,}$"],
    ["(a+)+"],
    ["^(a+)+"],
    ["(a+)*"],
    ["^([a-z]+\\.)+[a-z]+$"],
    ["^(?:\\d{3}-)*\\d{4}$"],
    ['<([^>]+)>;\\s*rel="next"'],
    ["^(\\w+)=(\\w+)(&(\\w+)=(\\w+))*$"],
    ["\\s+$"],
    [".*.*x"],
    ["^(a|b|c)+$"],
    ["^(ab|ac)*$"],
    ["^(a+)+[^]*$"],
    ["^([^,]*,?)*$"],
    ["^(?=a)(a+)+$"],
    ["(a+)\\1+$"],
    ["^\\/v(\\d+)(?:\\/([\\w-]+))*\\/?$"],
    ["^(a?){3}$"],
    ["[\\]\\-a-z]+"],
    ["x{2,}y{0,3}z{4}"],
    ["a{,3}"],
    ["^(?:a{2}|b{3})*c"],
    ["^(?:a{1})*b"],
    ["^(?:.|\\n)*x"],
    ["^(?:[^a]|a)*b"],
    ["^(?:d|[a-c])*e"],
    ["^(?:b|[ac-])*d"],
    ["^(?:A|a)*b"],
    ["^(?:\\w|\\W)*!"],
    ["^(?:\\d|\\D)*!"],
    ["^(?:\\s|\\S)*!"],
    ["^(?:a|a)*"],
  ])("finds nothing in /%s/", (source, flags = "") => {
    expect(() => new RegExp(source, flags)).not.toThrow();
    expect(exponentialBacktracking(source, flags)).toBeUndefined();
  });

  it("gives up on what is large", () => {
    expect(exponentialBacktracking(`^(${"(a|b)?".repeat(200)})*$`, "")).toBeUndefined();
    expect(exponentialBacktracking(`${"(".repeat(5000)}a${")".repeat(5000)}`, "")).toBeUndefined();
  });
});
