/**
 * @param {number} [max=10] at most
 */
function take(max = 10) { return max; }
