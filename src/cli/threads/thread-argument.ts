/** The argument by which the command, started in a worker thread, knows without loading more of Node that it is not the main one. */
export const threadArgument = "--serve-thread";
