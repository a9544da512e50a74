import type { Language } from "../document/source-document.js";
import type { JsonValue } from "../schema/described.js";
import type { Insertion } from "./insertion.js";
import { isList, piecesOf } from "./sample-value.js";

/** A key in a language. */
export function writtenKey(name: string, language: Language): string {
  return language === "yaml" ? yamlScalar(name) : JSON.stringify(name);
}

/** A member on a line with an indentation; objects and lists continue on the next lines. */
export function writtenMember(name: string, value: JsonValue, indent: string, language: Language): Insertion {
  return insertionOf(
    language === "yaml" ? yamlMember(name, value, indent) : `${JSON.stringify(name)}: ${jsonValue(value, indent)}`,
  );
}

/** A value behind a colon. */
export function writtenValue(value: JsonValue, indent: string, language: Language): Insertion {
  return insertionOf(language === "yaml" ? yamlValue(value, indent).replace(/^ /, "") : jsonValue(value, indent));
}

/** Where the marks are, users fill in. */
function insertionOf(text: string): Insertion {
  return piecesOf(text).map((piece, index) => (index % 2 === 0 ? piece : { hole: piece }));
}

function jsonValue(value: JsonValue, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
}

function yamlMember(name: string, value: JsonValue, indent: string): string {
  return `${yamlScalar(name)}:${yamlValue(value, indent)}`;
}

/** What follows a colon: objects and lists go below, anything else on the same line. */
function yamlValue(value: JsonValue, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value !== "object" || value === null) return ` ${yamlScalar(value)}`;
  if (!isList(value)) return Object.keys(value).length === 0 ? " {}" : `\n${inner}${yamlMembers(value, inner)}`;
  return value.length === 0 ? " []" : value.map((item) => `\n${inner}- ${yamlItem(item, `${inner}  `)}`).join("");
}

function yamlItem(value: JsonValue, indent: string): string {
  return typeof value === "object" && value !== null && !isList(value) ? yamlMembers(value, indent) : yamlScalar(value);
}

function yamlMembers(value: { readonly [key: string]: JsonValue }, indent: string): string {
  return Object.entries(value)
    .map(([name, member]) => yamlMember(name, member, indent))
    .join(`\n${indent}`);
}

/** Words stay plain; anything else is quoted. */
function yamlScalar(value: JsonValue): string {
  const text = typeof value === "string" ? piecesOf(value).join("") : "";
  const isPlain = /^[A-Za-z][\w ]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return typeof value === "string" && isPlain ? value : JSON.stringify(value);
}
