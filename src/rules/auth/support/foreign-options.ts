import { type Fix, fixOf, insertMember, type Member, renameKey, replaceText } from "../../../rule-kit/index.js";
import { fold } from "jsonata-check/text";

/** A setting that other tools give another name. `url`: they write a whole URL; `path`: one on the host of the token. */
interface Foreign {
  readonly message: "moved" | "url" | "path";
  /** The setting; for `url` the first half of the keys of its host and its path. */
  readonly setting: string;
  readonly others: RegExp;
}

/** The setting that a key of another tool means. */
export function settingCalled(key: string): Foreign | undefined {
  const folded = fold(key);
  return foreign.find(({ others }) => others.test(folded));
}

const foreign: readonly Foreign[] = [
  { message: "moved", setting: "id", others: /^clientid$/ },
  { message: "moved", setting: "secret", others: /^clientsecret$/ },
  { message: "url", setting: "token", others: /^(?:token(?:ur[li]|endpoint)|accesstokenurl)$/ },
  { message: "url", setting: "authorize", others: /^(?:authorizeurl|authurl|authorization(?:ur[li]|endpoint))$/ },
  { message: "path", setting: "refreshPath", others: /^refresh(?:(?:token)?url|endpoint)$/ },
  { message: "path", setting: "revokePath", others: /^(?:revokeurl|revocation(?:url|endpoint))$/ },
];

/** The settings beside `auth`, `client` and `options` that have no meaning inside of them. */
export const settingsOfConfig: ReadonlySet<string> = new Set([
  ...["scope", "fields", "params", "tokenParams", "refreshParams", "tokenExpiryDuration"],
]);

/** The values of the options, the default first, with what other tools call them. */
const optionValues: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  authorizationMethod: { header: /basic|header/i, body: /post|body|param|form/i },
  bodyFormat: { form: /form|urlencoded/i, json: /json/i },
  credentialsEncodingMode: { strict: /strict|^(?:url-?)?encoded?$/i, loose: /loose|none|raw/i },
};

/** The options with known values. */
export const optionNames: readonly string[] = Object.keys(optionValues);

/** The known values of an option, the default first, and the one that another value means. */
export function optionMeant(
  key: string,
  value: string,
): { readonly known: readonly string[]; readonly right?: string } {
  const values = Object.entries(optionValues[key] ?? {});
  const [right] = values.find(([, others]) => others.test(value)) ?? [];
  const known = values.map(([name]) => name);
  return right === undefined ? { known } : { known, right };
}

/** Writes a URL without placeholders as its host and its path. */
export function splitUrl(member: Member, endpoint: string): Fix | undefined {
  const { value } = member;
  const owner = value.parent;
  if (value.type !== "string" || owner?.type !== "object" || owner.member(`${endpoint}Path`) !== undefined)
    return undefined;
  const [, host, path] = /^(https?:\/\/[\w.:-]+)(\/[\w./-]+)$/.exec(value.value) ?? [];
  if (host === undefined || path === undefined) return undefined;
  const edits = [
    insertMember(owner, `${endpoint}Host`, host),
    renameKey(member, `${endpoint}Path`),
    replaceText(value, path),
  ];
  return fixOf(`Split it into \`${endpoint}Host\` and \`${endpoint}Path\``, "unsafe", ...edits);
}
