import type { StringNode } from "../document/tree.js";
import type { Value } from "./value.js";

/** The content type that headers declare. */
export function contentTypeOf(headers: Value | undefined): StringNode | undefined {
  return headers?.entries().find(([name]) => isContentType(name))?.[1].string;
}

/** Whether a header is the content type. */
export function isContentType(name: string): boolean {
  return name.toLowerCase() === "content-type";
}

/** The format of a content type; undefined if uncertain. */
export function formatOf(contentType: string): string | undefined {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (/^application\/(?:[\w.-]+\+)?json$/.test(type)) return "json";
  if (/^(?:application|text)\/(?:[\w.-]+\+)?xml$/.test(type)) return "xml";
  if (type === "application/x-www-form-urlencoded") return "form";
  return /^multipart\/[\w.-]+$/.test(type) ? "multipart" : undefined;
}
