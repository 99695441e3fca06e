export type Without<T, K extends keyof T | (string & {}) = keyof T> = Omit<T, K>;
