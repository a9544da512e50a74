import { defineRule, locateValue } from "../../rule-kit/index.js";
import { isAbsolute } from "../../model/request.js";

export default defineRule({
  id: "resource/absolute-path",
  severity: "warning",
  confidence: "likely",
  summary: "A whole URL where a path is expected",
  description:
    "A path is appended to the base URL, so a URL in it results in `https://api.acme.examplehttps://files.acme.example/…`. A method on another host needs its own `base_url`.",
  related: ["resource/slash-joint", "resource/duplicated-segment"],
  examples: ({ override, highlight }) => ({
    bad: [
      highlight(
        override({ resources: { files: { list: { path: "https://files.acme.example/files" } } } }),
        '"https://files.acme.example/files"',
      ),
    ],
    good: [override({ resources: { files: { list: { base_url: "https://files.acme.example", path: "/files" } } } })],
  }),
  messages: {
    address: () => ({
      what: "The path is a whole URL.",
      why: "It is appended to the base URL, so the address is broken.",
      help: "Add a `base_url` to the method, and keep only the rest of the URL as its path.",
    }),
  },
  create: (context) => ({
    ResourceMethod: (method) => {
      const path = method.string("path");
      if (path === undefined || !isAbsolute(path.value)) return;
      context.report({ message: "address", at: locateValue(path) });
    },
  }),
});
