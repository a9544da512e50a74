import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { CodeLens, ExampleTrial } from "../session/results.js";
import type { Served } from "./served.js";

/** The method that a command refers to. */
interface MethodAddress {
  readonly uri: string;
  readonly resource: string;
  readonly method: string;
}

/** The text that a command returns; undefined if there is no such method. */
type Command = (served: Served, address: MethodAddress, stop: AbortSignal) => Promise<string | undefined>;

/** The commands of code lenses; they return text. */
export const commands: Readonly<Record<string, Command>> = {
  "intlint.effectiveRequest": ({ session }, { uri, resource, method }) =>
    Promise.resolve(session.effectiveRequest(uri, resource, method)),
  "intlint.evaluateExample": evaluateExample,
};

const lensCommands: Readonly<Record<CodeLens["kind"], { readonly title: string; readonly command: string }>> = {
  "effective-request": { title: "Effective request", command: "intlint.effectiveRequest" },
  "evaluate-example": { title: "Evaluate on the example", command: "intlint.evaluateExample" },
};

/** Shows commands above methods, and runs them. */
export function answerCommands(served: Served): void {
  const { connection, session, client } = served;
  connection.onCodeLens(({ textDocument: { uri } }) =>
    session.codeLenses(uri).map(({ kind, span, resource, method }) => ({
      range: served.positionsOf(uri).rangeOf(span),
      command: { ...lensCommands[kind], arguments: [{ uri, resource, method }] },
    })),
  );
  connection.onExecuteCommand(async ({ command, arguments: [address] = [] }, token) => {
    if (!Object.hasOwn(commands, command) || !isAddress(address) || !served.isOpen(address.uri))
      return new ResponseError(LSPErrorCodes.RequestFailed, `There is nothing that "${command}" can show.`);
    const controller = new AbortController();
    token.onCancellationRequested(() => controller.abort());
    const text = (await commands[command]?.(served, address, controller.signal)) ?? null;
    if (text !== null && !client.showsResults) served.show("Info", text);
    return text;
  });
}

function isAddress(value: unknown): value is MethodAddress {
  if (typeof value !== "object" || value === null) return false;
  return ["uri", "resource", "method"].every((name) => typeof Reflect.get(value, name) === "string");
}

/** Sequentially, because each expression runs in its own process. */
async function evaluateExample(
  { session, workspace }: Served,
  { uri, resource, method }: MethodAddress,
  stop: AbortSignal,
): Promise<string | undefined> {
  const results: string[] = [];
  for (const trial of session.exampleTrials(uri, resource, method)) {
    if (stop.aborted) break;
    const result = await workspace.evaluate(trial.expression, trial.input, stop);
    results.push(session.withoutSecrets(uri, shownResult(trial, result)));
  }
  if (results.length === 0) return undefined;
  return [`${resource}.${method} on its example, as a response of status 200`, ...results, ""].join("\n\n");
}

function shownResult({ pointer, shown, hostFunctions }: ExampleTrial, result: string): string {
  const missing = hostFunctions.map((name) => `$${name}`).join(", ");
  const note = missing === "" ? [] : [`(only the vendor's runtime has ${missing})`];
  return [pointer, shown, `= ${result}`, ...note].join("\n");
}
