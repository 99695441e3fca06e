// count is counted
export const count = 1; // the count
export const s = "count";

