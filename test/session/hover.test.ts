import { expect, test } from "vitest";
import { configuration, openAt } from "./open.js";

function hoverAt(marked: string, name?: string): { text: string; markdown: string } | undefined {
  const { session, name: open, offset } = openAt(marked, name);
  const hover = session.hover(open, offset);
  return hover && { text: session.textOf(open).text.slice(hover.span.start, hover.span.end), markdown: hover.markdown };
}

const expression = (text: string): string => configuration(`"error_expression": "${text}"\n}`);

test("a name tells its type", () => {
  const hover = hoverAt(expression('sta▮tus >= 400 ? { \\"status\\": status }'));
  expect(hover).toMatchObject({ text: "status" });
  expect(hover?.markdown).toContain("number");
});

test("a function tells its signature, what it does, and an example", () => {
  const hover = hoverAt(expression("$tr▮im(data.a)"));
  expect(hover?.text).toBe("$trim");
  expect(hover?.markdown).toMatch(/\$trim\(str\) → string[^]*without white space[^]*\$trim\(' +a +b '\)/);
});

test("a variable tells where it is bound", () => {
  expect(hoverAt(expression("($code := data.code; $co▮de = 1 ? { 'status': 400 })"))?.markdown).toContain(
    "Bound by `$code := data.code`.",
  );
  expect(
    hoverAt("error_expression: >\n  $▮$.status = 400 ? { 'status': 400 }\n", "a.integration.yaml")?.markdown,
  ).toContain("The whole input");
});

test("a placeholder tells which accounts have the name, and what is sent otherwise", () => {
  const hover = hoverAt(configuration(`"headers": { "X-Acme": "a {{sub▮domain}}" }\n}`));
  expect(hover?.text).toBe("{{subdomain}}");
  expect(hover?.markdown).toContain("`subdomain` of the account: the credential field of `api_key`");
  expect(hover?.markdown).toContain("`{{subdomain}}` itself is sent");
  expect(hoverAt(configuration(`"headers": { "X-Acme": "{{sub▮domain?:acme}}" }\n}`))?.markdown).toContain(
    "its default",
  );
});

test("a key tells what the schema says of it", () => {
  const hover = hoverAt(configuration(`"error_ex▮pression": "null"\n}`));
  expect(hover?.text).toBe('"error_expression"');
  expect(hover?.markdown).toContain("JSONata that runs on every response");
});

test("the call around a place tells its parameters", () => {
  const { session, name, offset } = openAt(expression("$substring(data.a, ▮"));
  const help = session.signatureHelp(name, offset);
  expect(help?.activeParameter).toBe(1);
  expect(help?.parameters.map(({ start, end }) => help.label.slice(start, end))).toEqual(["str", "start", "length?"]);
});
