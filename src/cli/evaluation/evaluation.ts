/** What the process that evaluates is given. */
export interface EvaluationRequest {
  readonly expression: string;
  readonly input: unknown;
}

/** How an evaluation ended by itself. */
export type EvaluationOutcome =
  | {
      readonly ended: "value";
      /** As JSON; undefined where the result is nothing. */
      readonly json: string | undefined;
      /** Whether the result held functions, which JSON has not. */
      readonly hasFunctions: boolean;
    }
  | {
      readonly ended: "error";
      /** The engine's; undefined where the error is none of its own. */
      readonly code: string | undefined;
      /** The end of the token, in UTF-16 units from the start of the expression. */
      readonly position: number | undefined;
      readonly token: string | undefined;
      readonly message: string;
    };
