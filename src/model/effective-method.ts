import { Request, type Inherited } from "./request.js";
import type { Value } from "./value.js";

/** A method of a resource. */
export class EffectiveMethod extends Request {
  readonly resource: string;
  readonly name: string;

  constructor(config: Value, resource: string, name: string, value: Value) {
    super(config, value);
    this.resource = resource;
    this.name = name;
  }

  override get paging(): Inherited | undefined {
    return this.name === "list" ? this.pagination : super.paging;
  }
}
