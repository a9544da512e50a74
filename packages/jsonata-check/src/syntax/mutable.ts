/** A type with writable properties, for values under construction. */
export type Mutable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;
