import { rules } from "../generated/rules.js";
import { mostFindings } from "../src/engine/bound-findings.js";
import { lintText } from "../src/engine/lint.js";
import { Exceptions, type Exception } from "../src/engine/suppression/exception.js";
import { PointerGlob } from "../src/engine/suppression/pointer-glob.js";
import { map, type GrowthConstruct } from "./growth-constructs.js";

/** Where exceptions apply. */
const places: Readonly<Record<string, (index: number) => string>> = {
  "the same place": () => "/resources",
  "a place": (index) => `/resources/r_${index}`,
  "places that begin alike": (index) => `/resources/r_${index}*/list`,
  "places that end alike": (index) => `/resources/*_${index}/list`,
  "places of any depth": (index) => `/**/r_${index}/**`,
  "no place": (index) => `/resources/*/list${index}`,
};

const unknown = { list: { metod: "get" } };

/** A finding for each resource, and as many exceptions. */
export const exceptionConstructs: readonly GrowthConstruct[] = Object.entries(places).map(([name, place]) => ({
  name: `exceptions for ${name}`,
  make: (count) => JSON.stringify({ label: "Acme", resources: map(count, (index) => [`r_${index}`, unknown]) }),
  work(text) {
    const { length } = text.match(/metod/g) ?? [];
    const exceptions = Array.from({ length }, (_, index): Exception => {
      const severities = new Map([["schema/unknown-property", "off"]] as const);
      return { at: PointerGlob.parse(place(index)), rules: severities, reason: "known" };
    });
    const suppressors = { exceptions: new Exceptions(exceptions) };
    lintText(text, { rules, language: "json", kind: "config", explicit: true, most: mostFindings, suppressors });
  },
}));
