// total is counted
export const total = 1; // the total
export const s = "count";

