/** The messages of `auth/grant-type`. */
export const messages = {
  other: ({ grant, right, request }: { grant: string; right: string; request: string }) => ({
    what: `${request} is sent with the grant \`${grant}\`.`,
    why: `The server expects the parameters of \`${grant}\`, which this request does not have, and rejects it.`,
    help: `Write \`"grant_type": "${right}"\`, or remove it: the runtime sets it.`,
  }),
  format: () => ({
    what: "The exchange of a code is sent with the grant `client_credentials`.",
    why: "The code of the person who connects the account is ignored, and every account gets the application's own token.",
    help: "Write `authorization_code`, or use the format `oauth2_client_credentials` if nobody signs in.",
  }),
  near: ({ grant, right }: { grant: string; right: string }) => ({
    what: `\`${grant}\` is not a grant.`,
    why: "The server rejects it with `unsupported_grant_type`.",
    help: `Write \`${right}\`.`,
  }),
  implicit: ({ type }: { type: string }) => ({
    what: `The sign-in page gets \`response_type\` \`${type}\` instead of \`code\`.`,
    why: "There is no code to exchange for a token, and no account can be connected.",
    help: 'Write `"response_type": "code"`, or remove it.',
  }),
  nobody: () => ({
    what: "The token request has the grant `password` and no `username`.",
    why: "The server needs the name and the password of a person for it, and rejects the request.",
    help: 'Write `"username": "{{username}}"` and `"password": "{{password}}"` beside it, and add fields of these names.',
  }),
};
