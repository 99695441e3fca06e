export const c: import("./config").Settings = { a: 1 };

