import { describe, expect, it, vi } from "vitest";
import { createValidate, maxValidatedDepth } from "../../src/schema/validate-value.js";

describe("createValidate", () => {
  const check = vi.fn(() => true);
  const validate = createValidate({ thing: check });

  function nested(levels: number): unknown {
    let value: unknown = 1;
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
    return value;
  }

  it("asks the validator up to the limit and not beyond", () => {
    check.mockClear();
    expect(validate(nested(maxValidatedDepth), "thing").valid).toBe(true);
    expect(check).toHaveBeenCalledTimes(1);
    const { valid, errors } = validate(nested(maxValidatedDepth + 1), "thing");
    expect([valid, errors.map(({ params }) => params)]).toEqual([false, [{ limit: maxValidatedDepth }]]);
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("measures values that share parts in a moment", () => {
    let shared: unknown = 1;
    for (let level = 0; level < 500; level++) shared = [shared, shared];
    expect(validate(shared, "thing").valid).toBe(true);
  });

  it("hands on the validator's errors", () => {
    const error = { keyword: "type", instancePath: "", schemaPath: "#/type", params: { type: "object" } };
    const refuse = Object.assign(() => false, { errors: [error] });
    expect(createValidate({ thing: refuse })(1, "thing")).toEqual({ valid: false, errors: [error] });
  });
});
