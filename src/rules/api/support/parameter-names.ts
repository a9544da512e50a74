import { EffectiveMethod, type Request } from "../../../rule-kit/index.js";
import { Authorization } from "../../../model/authorization.js";
import { answersWithRecord } from "../../../model/method-names.js";
import { isCredentialName } from "../../../model/credential-name.js";
import type { Operation } from "../../../api/operation.js";
import { nearMiss } from "jsonata-check/text";

/** The names that are sent, without brackets; undefined if unknown. */
export function sentIn(section: "query" | "headers", request: Request): ReadonlySet<string> | undefined {
  const written = request[section];
  if (written.has("$truto_merge")) return undefined;
  const names = [...written.keys()].map(bareName);
  if (section === "query") {
    const paging = pagingNames(request);
    return paging && new Set([...names, ...namesInPath(request).map(bareName), ...paging]);
  }
  const authorization = request.authorization && new Authorization(request.authorization.value);
  const header = authorization?.header(() => "");
  if (header === undefined) return new Set(names);
  return header.name === undefined ? undefined : new Set([...names, bareName(header.name)]);
}

/** The names that the pagination sends, without brackets; undefined if an expression or the platform decides. */
export function pagingNames(request: Request): ReadonlySet<string> | undefined {
  const { pagination } = request;
  const format = pagination?.value.text("format");
  if (pagination === undefined || (pagination.from === "integration" && isOfOneRecord(request))) return new Set();
  if (format === undefined || format === "dynamic" || format === "range") return undefined;
  const settings = pagination.value.get("config");
  const keys = settings?.entries().filter(([key]) => /_(?:key|param)$/.test(key)) ?? [];
  return new Set([
    ...["page", "limit", "offset", "cursor"],
    ...keys.map(([, value]) => bareName(value.string?.value ?? "")),
  ]);
}

/** A name without array or object brackets, in lower case. */
export function bareName(name: string): string {
  return name.replace(/\[.*$/, "").toLowerCase();
}

function namesInPath({ value }: Request): readonly string[] {
  const [, query = ""] = (value.text("path") ?? "").split("?");
  return query.split("&").map((pair) => pair.split("=")[0] ?? "");
}

/** Whether a request concerns one record, so that the inherited pagination adds nothing. */
function isOfOneRecord(request: Request): boolean {
  return request instanceof EffectiveMethod && answersWithRecord(request.name);
}

/** The parameter of which a name is a misspelling; brackets are ignored. */
export function slipOf(name: string, names: readonly string[]): string | undefined {
  const [bare = ""] = name.split("[");
  const slip = nearMiss(bare, new Set(names.map((each) => each.split("[")[0] ?? "")));
  if (slip === undefined) return undefined;
  return bare === name ? names.find((each) => each.split("[")[0] === slip) : `${slip}${name.slice(bare.length)}`;
}

/** Brackets express lists and objects. */
export function isKnownName(name: string, names: readonly string[], operation: Operation): boolean {
  if (name === "$truto_merge" || isCredentialName(name)) return true;
  const bare = bareName(name);
  const bodies = [...(operation.body?.media.values() ?? [])];
  return names.some((each) => bareName(each) === bare) || bodies.some((body) => body?.names.includes(name));
}
