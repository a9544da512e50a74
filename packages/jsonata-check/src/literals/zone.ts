import { whole, type LiteralFlaw } from "./flaw.js";

/**
 * The flaw of a time zone for `$now` or `$fromMillis`. The engine parses the leading number as hours × 100 + minutes:
 * `"+02:00"` is two minutes, and a zone without a leading number turns every component into `NaN`.
 */
export function zoneFlaw(zone: string): LiteralFlaw | undefined {
  const span = whole(zone);
  const shift = engineShift(zone);
  if (shift === undefined)
    return { reason: "zone", span, replacement: isUtc(zone) ? "+0000" : undefined, effect: "NaN" };
  const meant = /^([-+\u2212]?)(\d{1,2})(?::?(\d{2}))?$/.exec(zone.trim());
  if (meant === null) return { reason: "zone", span, effect: shiftText(shift) };
  const [, sign = "", hours = "", minutes = "00"] = meant;
  const isBehind = sign !== "" && sign !== "+";
  const wanted = (Number(hours) * 60 + Number(minutes)) * (isBehind ? -1 : 1);
  if (wanted === shift) return undefined;
  const written = `${isBehind ? "-" : "+"}${hours.padStart(2, "0")}${minutes}`;
  const replacement = engineShift(written) === wanted ? written : undefined;
  return { reason: "zone", span, replacement, effect: shiftText(shift) };
}

/** The engine's shift in minutes; undefined for NaN. */
function engineShift(zone: string): number | undefined {
  const offset = Number.parseInt(zone);
  return Number.isNaN(offset) ? undefined : Math.floor(offset / 100) * 60 + (offset % 100);
}

function isUtc(zone: string): boolean {
  return /^(?:z|utc|gmt|etc\/utc|)$/i.test(zone.trim());
}

/** `+2:00`, a common notation. */
function shiftText(minutes: number): string {
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${Math.floor(distance / 60)}:${String(distance % 60).padStart(2, "0")}`;
}
