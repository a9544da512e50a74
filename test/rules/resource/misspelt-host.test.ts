import { describe, expect, it } from "vitest";
import { fixed, judge, withApiKey } from "../judge.js";

const rule = "resource/misspelt-host";

const served = (label: string, base_url: string, more: object = {}) => withApiKey({ label, base_url, ...more });
const oauth = (auth: object) => ({ credentials: { format: "oauth2", config: { auth } } });

describe("a host", () => {
  it.each([
    [served("Dockyard", "https://api.dokcyard.example/v1"), "dokcyard"],
    [served("Dock Yard (EU)", "https://{{region}}.dockyyard.example"), "dockyyard"],
    [served("Acme Shipping", "https://shippimg.acme.example"), "shippimg"],
    [served("Acme", "https://api.dockyard.example", oauth({ tokenHost: "https://auth.dockyrad.example" })), "dockyrad"],
    [
      served(
        "Acme",
        "https://api.acme.example",
        oauth({ tokenHost: "https://lgoin.acme.example", authorizeHost: "https://login.acme.example" }),
      ),
      "lgoin",
    ],
    [
      served(
        "Acme",
        "https://api.acme.example",
        oauth({ tokenHost: "https://accounts-api.acme.example", authorizeHost: "https://acounts-api.acme.example" }),
      ),
      "acounts",
    ],
    [
      served(
        "Microsite Teams",
        "https://api.acme.example",
        oauth({
          tokenHost: "https://login.micorsiteonline.example",
          authorizeHost: "https://login.micrositeonline.example",
        }),
      ),
      "micorsiteonline",
    ],
  ])("%j", (document, text) => {
    expect(judge(document, "config", rule)).toStrictEqual([`misspelt-host ${text}`]);
  });

  it("is corrected", () => {
    expect(fixed(served("Dockyard", "https://api.Dokcyard.example/dokcyard"), "config", rule)).toStrictEqual(
      served("Dockyard", "https://api.dockyard.example/dokcyard"),
    );
  });

  it.each([
    served("Dockyard", "https://api.dockyard.example/dokcyard"),
    served("Dockyards", "https://api.dockyard.example"),
    served("Zoho CRM", "https://www.zohoapis.example"),
    served("Drive", "https://api.drvie.example"),
    served("Harbor", "https://accounts.acme.example", oauth({ tokenHost: "https://account.acme.example" })),
    served("Acme", "https://api.dockyard.example", { logo: "https://cdn.dokcyard.example/a.png" }),
    served("Acme", "https://api.acme.example", oauth({ tokenHost: "https://lgoin.acme.example" })),
    served(
      "Acme Files",
      "https://api.acme.example",
      oauth({ tokenHost: "https://login.harborlogin.example", authorizeHost: "https://login.harbrologin.example" }),
    ),
    served(
      "Microsite Teams",
      "https://api.acme.example",
      oauth({
        tokenHost: "https://login.micrositeonline.example",
        authorizeHost: "https://sso.micorsiteonline.example",
      }),
    ),
    served(
      "Acme",
      "https://api.acme.example",
      oauth({ tokenHost: "https://lgoin.acme.example", authorizeHost: "https://login.other.example" }),
    ),
    served(
      "Acme",
      "https://api.acme.example",
      oauth({ tokenHost: "https://account.acme.example", authorizeHost: "https://accounts.acme.example" }),
    ),
    served("Acme", "https://{{dokcyard}}.example", { documentation_link: "https://dockyard.example" }),
  ])("%j may be right", (document) => {
    expect(judge(document, "config", rule)).toStrictEqual([]);
  });
});
