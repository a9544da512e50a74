import { parseType } from "../types/parse-type.js";
import { ANY, functionType, objectType, type Type } from "../types/type.js";

/** The fields of an object of the host by their type, and its methods by the type that they return. */
interface HostObject {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly methods: Readonly<Record<string, readonly string[]>>;
}

const hostObjects: ReadonlyMap<string, HostObject> = new Map<string, HostObject>([
  [
    "DateTime",
    {
      fields: {
        number: [
          ...["year", "quarter", "month", "day", "hour", "minute", "second", "millisecond", "weekYear", "weekNumber"],
          ...["weekday", "ordinal", "offset", "daysInMonth", "daysInYear", "weeksInWeekYear"],
        ],
        "string|null": [
          ...["monthShort", "monthLong", "weekdayShort", "weekdayLong", "offsetNameShort", "offsetNameLong"],
          ...["zoneName", "locale", "numberingSystem", "outputCalendar", "invalidReason", "invalidExplanation"],
        ],
        boolean: ["isInLeapYear", "isInDST", "isOffsetFixed", "isValid"],
      },
      methods: {
        DateTime: [
          "plus",
          "minus",
          "set",
          "startOf",
          "endOf",
          "setZone",
          "setLocale",
          "reconfigure",
          "toUTC",
          "toLocal",
        ],
        "string|null": [
          ...["toFormat", "toISO", "toISODate", "toISOTime", "toISOWeekDate", "toRFC2822", "toHTTP", "toSQL"],
          ...["toSQLDate", "toSQLTime", "toRelative", "toRelativeCalendar", "toLocaleString"],
        ],
        number: ["toMillis", "toSeconds", "toUnixInteger", "valueOf"],
        Duration: ["diff", "diffNow"],
        boolean: ["hasSame", "equals"],
      },
    },
  ],
  [
    "Duration",
    {
      fields: {
        number: ["years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds"],
      },
      methods: {
        Duration: ["plus", "minus", "shiftTo", "normalize", "negate"],
        "string|null": ["toFormat", "toISO"],
        number: ["as", "toMillis", "get"],
        "object<number>": ["toObject"],
      },
    },
  ],
  [
    "Blob",
    {
      fields: { number: ["size"], string: ["type"] },
      methods: { ArrayBuffer: ["arrayBuffer"], string: ["text"], Blob: ["slice"], Stream: ["stream"] },
    },
  ],
  [
    "Url",
    {
      fields: {
        string: [
          ...["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "hash"],
          "search",
        ],
        SearchParams: ["searchParams"],
      },
      methods: {},
    },
  ],
  [
    "SearchParams",
    {
      fields: { number: ["size"] },
      methods: { "string|null": ["get"], boolean: ["has"], "array<string>": ["getAll"], string: ["toString"] },
    },
  ],
  ["ArrayBuffer", { fields: { number: ["byteLength"] }, methods: { ArrayBuffer: ["slice"] } }],
]);

/** Objects that the vendor's functions return: their fields and methods, and others that are not listed. */
export function hostType(name: string): Type | undefined {
  const host = hostObjects.get(name);
  if (host === undefined) return undefined;
  const properties = new Map<string, Type>();
  for (const [notation, names] of Object.entries(host.fields)) {
    const type = parseType(notation, hostType);
    for (const field of names) properties.set(field, type);
  }
  for (const [result, names] of Object.entries(host.methods)) {
    for (const method of names) properties.set(method, functionType({ kind: "method", result }));
  }
  return objectType(properties, ANY);
}
