/** Whether a UTF-16 unit is allowed in a placeholder: `[\w-./|:?\s]`. */
export function isGrammarUnit(unit: number): boolean {
  return isWordUnit(unit) || isPunctuation(unit) || isSpaceUnit(unit);
}

/** `\w`: letters and digits of ASCII, and the underscore. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f
  );
}

function isPunctuation(unit: number): boolean {
  return unit === 0x2d || unit === 0x2e || unit === 0x2f || unit === 0x3a || unit === 0x3f || unit === 0x7c;
}

/** `\s`: white space and line ends in ECMAScript. */
function isSpaceUnit(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0xa0) return false;
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
