/**
 * The limits of an evaluation; the engine's own do not stop regular expressions or built-in functions. The seconds are
 * processor time, so that other work on the machine does not shorten them.
 */
export const evaluationLimits = { seconds: 5, megabytes: 256 } as const;

/** The request to the evaluating process. */
export interface EvaluationRequest {
  readonly expression: string;
  readonly input: unknown;
}

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
