/** A request for a token. */
export interface Request {
  readonly name: string;
  readonly right: string;
  /** Grants whose parameters the request never contains. */
  readonly wrong: readonly string[];
}

/** The grants of token requests. */
export const grants: readonly string[] = ["authorization_code", "refresh_token", "client_credentials", "password"];

/** The request of the format `oauth2`. */
export const exchange: Request = {
  name: "The exchange of a code",
  right: "authorization_code",
  wrong: ["refresh_token", "code"],
};

/** The request with `refreshParams`. */
export const renewal: Request = {
  name: "The renewal of a token",
  right: "refresh_token",
  wrong: ["authorization_code", "client_credentials", "refresh", "code"],
};

/** The request of the format `oauth2_client_credentials`. */
export const own: Request = {
  name: "The request of the application's own token",
  right: "client_credentials",
  wrong: ["authorization_code", "refresh_token", "code"],
};
