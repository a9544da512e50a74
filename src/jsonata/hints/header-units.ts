/** What a number in a response header stands for. */
export interface HeaderUnit {
  /** A time to wait, a point in time, or a number of requests. */
  readonly means: "delay" | "moment" | "count";
  /** Of a time; undefined where it is not known. */
  readonly scale: "s" | "ms" | undefined;
}

/** One header that all who send it mean alike, in lower case. */
interface KnownHeader extends HeaderUnit {
  readonly name: string;
  readonly source: string;
}

const delay = { means: "delay", scale: "s" } as const;
const count = { means: "count", scale: undefined } as const;

/** Headers that some send as a delay and others as a point in time (`x-ratelimit-reset` …) are left out. */
const knownHeaders: readonly KnownHeader[] = [
  { name: "retry-after", ...delay, source: "RFC 9110, 10.2.3" },
  { name: "x-retry-after", ...delay, source: "ShipBob" },
  { name: "x-ratelimit-retry-after", ...delay, source: "Addepar, Help Scout" },
  { name: "x-contentful-ratelimit-reset", ...delay, source: "Contentful" },
  { name: "x-toggl-quota-resets-in", ...delay, source: "Toggl" },
  { name: "x-ratelimit-limit-org-reset", ...delay, source: "Affinity" },
  { name: "x-ratelimit-app-global-minute-reset", ...delay, source: "SurveyMonkey" },
  { name: "x-ratelimit-period-in-sec", ...delay, source: "Opsgenie" },
  { name: "x-limit-user-reset", ...delay, source: "Pocket" },
  { name: "x-aircallapi-reset", means: "moment", scale: "s", source: "Aircall" },
  { name: "x-ratelimit-minutely-reset", means: "moment", scale: "ms", source: "Exact Online" },
  { name: "x-ratelimit-socialset-reset", means: "moment", scale: undefined, source: "Typefully" },
  { name: "x-ratelimit-limit-user", ...count, source: "Affinity" },
];

const byName: ReadonlyMap<string, KnownHeader> = new Map(knownHeaders.map((header) => [header.name, header]));

/** How many requests there are in all, or are left: whoever sends them. */
const countName = /^(?:x-)?(?:[a-z]+-)?rate-?limit-(?:[a-z]+-)?(?:limit|remaining)$/;

/** What the number in a header means, for headers that mean the same everywhere. */
export function headerUnit(name: string): HeaderUnit | undefined {
  return byName.get(name) ?? (countName.test(name) ? count : undefined);
}
