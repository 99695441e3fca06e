// count is the count
const count = 1; /* count */
export const s = "count" + 'count' + `count ${count}`;

