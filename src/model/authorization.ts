import type { Config } from "./config.js";
import type { Value } from "./value.js";

/** A header that an authorization sets. */
export interface AuthorizationHeader {
  /** As written; undefined if an expression computes the headers. */
  readonly name: string | undefined;
  readonly text: string;
  /** The written settings that it is made from. */
  readonly settings: readonly Value[];
}

/** Prints a setting; "" if it is not written. */
type PrintSetting = (setting: Value | undefined) => string;

/** What an `authorization` adds to a request. */
export class Authorization {
  readonly value: Value;
  readonly #settings: Value | undefined;

  constructor(value: Value) {
    this.value = value;
    this.#settings = value.get("config");
  }

  get format(): string | undefined {
    return this.value.text("format");
  }

  /** The header that it sets; undefined for other formats. */
  header(print: PrintSetting): AuthorizationHeader | undefined {
    const headerOf = (name: string | undefined, text: string, ...settings: readonly (Value | undefined)[]) => {
      return { name, text, settings: settings.filter((setting) => setting !== undefined) };
    };
    switch (this.format) {
      case "bearer": {
        const token = this.#settings?.first("value", "token");
        return headerOf("Authorization", `Bearer ${print(token)}`, token);
      }
      case "basic": {
        const [user, password] = basicFields.map((name) => this.#settings?.get(name));
        const isWritten = user !== undefined || password !== undefined;
        const pair = isWritten ? `${print(user)}:${print(password)}` : "{{username}}:{{password}}";
        return headerOf("Authorization", `Basic base64(${pair})`, user, password);
      }
      case "header": {
        const expression = this.#settings?.get("expression");
        if (expression !== undefined) return headerOf(undefined, print(expression), expression);
        const value = this.#settings?.get("header_value");
        return headerOf(this.#settings?.text("header_name") ?? "", print(value), value);
      }
      default:
        return undefined;
    }
  }

  /** The credential fields that it reads without a placeholder: `basic` does by default. */
  get ownFields(): readonly string[] {
    return this.format === "basic" ? basicFields.filter((name) => this.#settings?.has(name) !== true) : [];
  }

  /** Whether it specifies everything that it sends; null sends nothing. */
  get isComplete(): boolean {
    switch (this.format) {
      case "bearer":
        return this.#settings?.first("value", "token") !== undefined;
      case "basic":
        return this.ownFields.length === 0;
      case "header":
        return this.#settings?.has("header_value") === true || this.#settings?.has("expression") === true;
      default:
        return this.value.type === "null";
    }
  }
}

const basicFields: readonly string[] = ["username", "password"];

/** The authorizations of a configuration: its own and those of its methods. */
export function authorizationsOf(config: Config): readonly Authorization[] {
  const owners = [config, ...config.methods()];
  return owners.flatMap(({ value }) => value.get("authorization") ?? []).map((one) => new Authorization(one));
}
