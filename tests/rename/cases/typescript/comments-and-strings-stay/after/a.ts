// count is the count
const total = 1; /* count */
export const s = "count" + 'count' + `count ${total}`;

