/**
 * What a person does: opens a document, sees what is wrong, fixes it, edits an expression in a file of its own, completes.
 * Environment: BROWSER is Chromium, PACKAGES the folder of the editor and of Playwright, PICTURE a file for a picture.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { serve } from "./serve.mjs";

const { BROWSER, PACKAGES, PICTURE } = process.env;
const { chromium } = createRequire(join(PACKAGES, "x.js"))("playwright-core");

const server = await serve(PACKAGES);
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.setDefaultTimeout(60_000);

const problem = (text) => page.locator(".markers-panel").getByText(text).first();
const lines = (text) => page.locator(".editor-instance .view-line").filter({ hasText: text }).first();

async function command(name) {
  await page.keyboard.press("F1");
  await page.keyboard.type(name);
  await page.locator(".quick-input-list").getByText(name).first().waitFor();
  await page.keyboard.press("Enter");
}

async function goTo(place) {
  await page.keyboard.press("Control+g");
  await page.keyboard.type(place);
  await page.keyboard.press("Enter");
  await page.getByText(`Ln ${place.replace(":", ", Col ")}`, { exact: true }).waitFor();
}

const steps = {
  "shows what is wrong": async () => {
    await page.goto(`http://localhost:${server.address().port}/`);
    const file = page.getByText("acme.integration.json").first();
    // On a busy machine the folder is looked at before its file system is there.
    await file.waitFor({ timeout: 20_000 }).catch(() => page.reload());
    await file.dblclick();
    await lines("base_url").waitFor();
    await command("Problems: Focus on Problems View");
    await problem("`retry-after` is read as a subtraction").waitFor();
  },
  "heeds the configuration of the folder": async () => {
    if (await problem("schema/missing-section").isVisible()) throw new Error("a rule that is off reports");
  },
  "holds the document against the API description beside it": () => problem("unknown-operation").waitFor(),
  "applies a fix": async () => {
    await lines("base_url").click();
    await goTo("6:36");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget").getByText("backticks").waitFor();
    await page.keyboard.press("Enter");
    await lines("headers.`retry-after` = '1'").waitFor();
    await problem("is read as a subtraction").waitFor({ state: "detached" });
  },
  "edits an expression in a file of its own": async () => {
    await command("intlint: Edit Expression");
    await page.locator(".tab").getByText("error_expression.jsonata").waitFor();
    await lines("'status': status").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("status = 429\n  ? { 'status': status }\n");
    await page.keyboard.press("Control+s");
    await page.locator(".tab").getByText("acme.integration.json").click();
    await lines(`"error_expression": "status = 429 ? { 'status': status }"`).waitFor();
  },
  "completes inside of an expression": async () => {
    await goTo("6:24");
    await page.keyboard.type("headers = 1 and stat");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget").getByText("status").first().waitFor();
  },
};

try {
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(`ok      Visual Studio Code ${name}`);
  }
} finally {
  if (PICTURE !== undefined) await page.screenshot({ path: PICTURE });
  await browser.close();
  server.close();
}
