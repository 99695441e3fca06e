/**
 * @param {number} [limit=10] at most
 */
function take(limit = 10) { return limit; }
