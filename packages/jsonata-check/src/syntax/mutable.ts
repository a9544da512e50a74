/** A type whose properties may be written while the value is being built. */
export type Mutable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;
