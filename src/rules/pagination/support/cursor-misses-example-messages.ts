/** The messages of `pagination/cursor-misses-example`. */
export const messages = {
  absent: ({ path, right }: { path: string; right: string }) => ({
    what: `No example response has \`${path}\`.`,
    why: "Without a cursor there is no next page: lists end after the first one.",
    help: `Write \`${right}\`, which the example has.`,
  }),
  unknown: ({ path }: { path: string }) => ({
    what: `No example response has \`${path}\`.`,
    why: "Without a cursor there is no next page.",
    help: "Compare the path with a complete response from the vendor that has a next page.",
  }),
  link: ({ path }: { path: string }) => ({
    what: `The example has a URL at \`${path}\`, which is sent as the value of a parameter.`,
    why: "The server does not know such a cursor, and the second page fails or repeats the first.",
    help: 'Add `"is_link": true`, which requests that URL.',
  }),
  noLink: ({ path, value }: { path: string; value: string }) => ({
    what: `The example has \`${value}\` at \`${path}\`, which is not a URL.`,
    why: "With `is_link` it is requested as one, and the second page fails.",
    help: "Remove `is_link`, and name the parameter for the cursor in `cursor_key`.",
  }),
  type: ({ path, value }: { path: string; value: string }) => ({
    what: `The example has ${value} at \`${path}\`, not a cursor.`,
    why: "The request for the second page does not send the cursor that the server expects.",
    help: "Write the path of the string or number that the next request must send.",
  }),
  count: ({ path, value }: { path: string; value: string }) => ({
    what: `The example has the number ${value} at \`${path}\`, which by its name is a count, not a cursor.`,
    why: "The request for the second page does not send the cursor that the server expects.",
    help: "Write the path of what the next request must send; an API that only counts has the pagination `page` or `offset`.",
  }),
  encoded: ({ path, value }: { path: string; value: string }) => ({
    what: `The cursor at \`${path}\` is percent-encoded in the example: \`${value}\`.`,
    why: "It is encoded once more when it is sent: `%3D` becomes `%253D`.",
    help: 'Add `"is_cursor_url_encoded": true`.',
  }),
};
