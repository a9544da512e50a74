/** A whole URL, or one without its host: `/users?page=2`. */
export const isUrl = /^(?:https?:\/\/|\/[\w./-]*\?)/i;
