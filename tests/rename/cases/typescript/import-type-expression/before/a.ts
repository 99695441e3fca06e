export const c: import("./config").Config = { a: 1 };

