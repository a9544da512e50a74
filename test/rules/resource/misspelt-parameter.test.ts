import { describe, expect, it } from "vitest";
import { judge } from "../judge.js";

const creating = (body: object, update: object = {}): readonly string[] =>
  judge(
    {
      resources: {
        parcels: {
          create: { method: "post", path: "/parcels", body },
          update: { method: "patch", path: "/parcels/{{id}}", body: update },
        },
      },
    },
    "override",
    "resource/misspelt-parameter",
  );

describe("a parameter whose name and value differ by a slip", () => {
  it.each([
    ["letters of the name swapped", creating({ weigth: "{{body.weight}}" }), ["weigth"]],
    ["in a nested object", creating({ parcel: { weigth: "{{body.parcel.weight}}" } }), ["weigth"]],
    [
      "an object of the value",
      creating({ window: { from: "{{body.window.from}}", to: "{{body.windw.to}}" } }),
      ["windw"],
    ],
    [
      "an object that is sent",
      creating({ windw: { from: "{{body.window.from}}", to: "{{body.window.to}}" } }),
      ["windw"],
    ],
    ["with a type", creating({ weigth: "{{body.weight:int}}" }), ["weigth"]],
    [
      "a letter left out, and right elsewhere",
      creating({ weght: "{{body.weight}}" }, { weight: "{{body.weight}}" }),
      ["weght"],
    ],
    [
      "the value, and right elsewhere",
      creating({ weight: "{{body.weght}}" }, { weight: "{{body.weight}}" }),
      ["weght"],
    ],
  ])("is reported: %s", (_, found, expected) => {
    expect(found.map((one) => one.replace(/^\S+ "?|"?$/g, ""))).toEqual(expected);
  });

  it.each([
    ["a letter less, and nothing to compare with", creating({ projet: "{{body.project}}" })],
    ["the ends swapped", creating({ titel: "{{body.title}}", centre_id: "{{body.center_id}}" })],
    ["singular and plural", creating({ contacts: "{{body.contact}}", tag_id: "{{body.tags_id}}" })],
    ["both written several times", creating({ weigth: "{{body.weight}}" }, { weigth: "{{body.weight}}" })],
    ["an object of another name", creating({ frame: { from: "{{body.window.from}}", to: "{{body.window.to}}" } })],
    ["another word", creating({ label: "{{body.name}}", form: "{{body.from}}" })],
    ["within a text", creating({ weigth: "about {{body.weight}}" })],
  ])("is not reported: %s", (_, found) => {
    expect(found).toEqual([]);
  });
});
