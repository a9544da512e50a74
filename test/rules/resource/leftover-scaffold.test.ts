import { describe, expect, it } from "vitest";
import { judge, withApiKey } from "../judge.js";

const own = (document: unknown, options = {}) => judge(document, "config", "resource/", options);

describe("descriptions and remains", () => {
  it.each([
    [{ logo: "https://example.com" }, ['leftover-scaffold "https://example.com"']],
    [{ logo: "https://example.com.au/a.png", icon: "https://api.example.com/a.png" }, []],
  ])("%j", (more, expected) => {
    expect(own(withApiKey(more))).toStrictEqual(expected);
  });
});

describe("the way back from the sign-in page", () => {
  const redirected = (redirect_uri: string) => {
    const config = { auth: { tokenHost: "https://auth.acme.example" }, params: { redirect_uri } };
    return judge({ credentials: { format: "oauth2", config } }, "override", "resource/leftover-scaffold");
  };

  it.each(["http://localhost:3000/callback", "http://127.0.0.1/cb", "https://localhost"])("%s is a trial", (uri) => {
    expect(redirected(uri)).toStrictEqual([`leftover-scaffold "${uri}"`]);
  });

  it.each(["https://app.acme.example/callback", "https://localhost.acme.example/cb", "{{redirect}}"])(
    "%s may be right",
    (uri) => {
      expect(redirected(uri)).toStrictEqual([]);
    },
  );
});
