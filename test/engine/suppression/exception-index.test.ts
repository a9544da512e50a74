import { expect, it } from "vitest";
import { lintText } from "../../lint.js";
import { Exceptions, type Exception } from "../../../src/engine/suppression/exception.js";
import { PointerGlob } from "../../../src/engine/suppression/pointer-glob.js";

const text = JSON.stringify({ label: "Acme", base_url: 1, headers: { "X-A": 1, "X-B": 2 } });

function exception(at: string | undefined, reason: string): Exception {
  const glob = at === undefined ? undefined : PointerGlob.parse(at);
  return { at: glob, rules: new Map([["schema/type", "off"]]), reason };
}

it.each([
  ["/headers/X-A", ["/headers/X-A"]],
  ["/headers", ["/headers/X-A", "/headers/X-B"]],
  ["/headers/X-*", ["/headers/X-A", "/headers/X-B"]],
  ["/headers/*-A", ["/headers/X-A"]],
  ["/*/*", ["/headers/X-A", "/headers/X-B"]],
  ["/**", ["/base_url", "/headers/X-A", "/headers/X-B"]],
  ["/**/X-B", ["/headers/X-B"]],
  ["/**/**/*A/**", ["/headers/X-A"]],
  ["/headers/**/X-A", ["/headers/X-A"]],
  ["/headers/X-A/*", []],
  ["", ["/base_url", "/headers/X-A", "/headers/X-B"]],
  [undefined, ["/base_url", "/headers/X-A", "/headers/X-B"]],
  ["/head", []],
])("an exception at %s is about the places in it", (at, pointers) => {
  const { suppressed } = lintText(text, {
    kind: "config",
    suppressors: { exceptions: new Exceptions([exception(at, "known")]) },
  });
  expect(suppressed.map(({ pointer }) => pointer)).toEqual(pointers);
});

it("the last one that is about a finding decides, whether it names the place in full or not", () => {
  const reasons = (...exceptions: readonly Exception[]) =>
    lintText(text, { kind: "config", suppressors: { exceptions: new Exceptions(exceptions) } }).suppressed.map(
      ({ suppression }) => suppression?.reason,
    );
  const full = exception("/base_url", "full");
  const open = exception("/base_*", "open");
  expect(reasons(full, open)).toEqual(["open"]);
  expect(reasons(open, full)).toEqual(["full"]);
});
