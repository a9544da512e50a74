import type { HostObject } from "jsonata-check/functions";

/** Objects that the vendor's functions return. */
export const vendorObjects: Readonly<Record<string, HostObject>> = {
  DateTime: {
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
      DateTime: ["plus", "minus", "set", "startOf", "endOf", "setZone", "setLocale", "reconfigure", "toUTC", "toLocal"],
      "string|null": [
        ...["toFormat", "toISO", "toISODate", "toISOTime", "toISOWeekDate", "toRFC2822", "toHTTP", "toSQL"],
        ...["toSQLDate", "toSQLTime", "toRelative", "toRelativeCalendar", "toLocaleString"],
      ],
      number: ["toMillis", "toSeconds", "toUnixInteger", "valueOf"],
      Duration: ["diff", "diffNow"],
      boolean: ["hasSame", "equals"],
    },
  },
  Duration: {
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
  Blob: {
    fields: { number: ["size"], string: ["type"] },
    methods: { ArrayBuffer: ["arrayBuffer"], string: ["text"], Blob: ["slice"], Stream: ["stream"] },
  },
  Url: {
    fields: {
      string: [
        ...["href", "origin", "protocol", "username", "password", "host", "hostname", "port", "pathname", "hash"],
        "search",
      ],
      SearchParams: ["searchParams"],
    },
    methods: { string: ["toString", "toJSON"] },
    isClosed: true,
  },
  SearchParams: {
    fields: { number: ["size"] },
    methods: {
      ...{ "string|null": ["get"], boolean: ["has"], "array<string>": ["getAll"], string: ["toString"] },
      any: ["append", "delete", "entries", "forEach", "keys", "set", "sort", "values"],
    },
    isClosed: true,
  },
  ArrayBuffer: { fields: { number: ["byteLength"] }, methods: { ArrayBuffer: ["slice"] } },
};
