/** The request to the evaluating process. */
export interface EvaluationRequest {
  readonly expression: string;
  readonly input: unknown;
}

/** What the evaluating process sends: that it is about to evaluate, so that its start does not count, and the outcome. */
export type EvaluatorMessage = "ready" | EvaluationOutcome;

/** The outcome of an evaluation that was not stopped. */
export type EvaluationOutcome =
  | {
      readonly ended: "value";
      /** As JSON; undefined if the result is nothing. */
      readonly json: string | undefined;
      /** Whether the result contained functions, which JSON cannot represent. */
      readonly hasFunctions: boolean;
    }
  | {
      readonly ended: "error";
      /** The engine's error code; undefined for other errors. */
      readonly code: string | undefined;
      /** The end of the token, in UTF-16 units from the start of the expression. */
      readonly position: number | undefined;
      readonly token: string | undefined;
      readonly message: string;
    };
