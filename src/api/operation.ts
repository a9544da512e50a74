import { bodyOf, readAnswers, readBody, type Answer, type Content } from "./content.js";
import { itemsOf, memberOf, membersOf, stringOf, stringsOf, type Json } from "./json.js";
import type { OperationSource } from "./operation-source.js";
import { parametersOf, type Parameter, type ParameterPlace } from "./parameter.js";
import type { Place } from "./place.js";
import type { Schema } from "./schema.js";

/** One way to authorize a request: all of its schemes together. */
export type Requirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** One operation of an API. Its parts are read on demand. */
export class Operation {
  readonly path: string;
  readonly verb: string;
  readonly place: Place;
  readonly #source: OperationSource;
  #parameters: readonly Parameter[] | undefined;
  #body: Content | null | undefined;
  #answers: readonly Answer[] | undefined;

  constructor(source: OperationSource) {
    this.path = source.path;
    this.verb = source.verb;
    this.place = source.place;
    this.#source = source;
  }

  /** The display name, such as `GET /users/{id}`. */
  get name(): string {
    return `${this.verb.toUpperCase()} ${this.path}`;
  }

  get summary(): string | undefined {
    return this.summaryText ?? this.operationId;
  }

  get summaryText(): string | undefined {
    return this.#text("summary");
  }

  get operationId(): string | undefined {
    return this.#text("operationId");
  }

  get description(): string | undefined {
    return this.#text("description");
  }

  get documentationUrl(): string | undefined {
    return stringOf(memberOf(memberOf(this.place.value, "externalDocs"), "url"));
  }

  get isDeprecated(): boolean {
    return memberOf(this.place.value, "deprecated") === true;
  }

  /** The parameters of the path item and the operation; the operation's take precedence. */
  get parameters(): readonly Parameter[] {
    return (this.#parameters ??= parametersOf(this.#source));
  }

  parametersIn(place: ParameterPlace): readonly Parameter[] {
    return this.parameters.filter((parameter) => parameter.in === place);
  }

  /** The request body. */
  get body(): Content | undefined {
    if (this.#body === undefined) this.#body = readBody(this.#source) ?? null;
    return this.#body ?? undefined;
  }

  get answers(): readonly Answer[] {
    return (this.#answers ??= readAnswers(this.#source));
  }

  /** The JSON body of all documented successful responses; undefined if it is not described. */
  get success(): Schema | undefined {
    const successes = this.answers.filter(({ status }) => /^2/.test(status));
    return bodyOf(successes.length > 0 ? successes : this.answers.filter(({ status }) => status === "default"));
  }

  /** The JSON body of the documented error responses; undefined if one of them is not described. */
  get failure(): Schema | undefined {
    return bodyOf(this.answers.filter(({ status }) => /^(?:[45]|default$)/.test(status)));
  }

  /** The ways to authorize; an empty one if none is needed; undefined if not documented. */
  get requirements(): readonly Requirement[] | undefined {
    const written = memberOf(this.place.value, "security") ?? this.#source.root("security");
    if (!Array.isArray(written)) return undefined;
    return itemsOf(written).map((each) =>
      membersOf(each).map(([scheme, scopes]) => ({ scheme, scopes: stringsOf(scopes) })),
    );
  }

  /** The servers of this operation or its path item; undefined if the description's apply. */
  get ownServers(): Json | undefined {
    const { item, place } = this.#source;
    return memberOf(place.value, "servers") ?? memberOf(item.value, "servers");
  }

  #text(name: string): string | undefined {
    return stringOf(memberOf(this.place.value, name));
  }
}
