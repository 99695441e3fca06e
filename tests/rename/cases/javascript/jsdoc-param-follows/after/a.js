/**
 * Adds a number; value stays in prose.
 * @param {number} amount the value to add
 * @param {string} name
 */
function add(amount, name) { return amount + name; }
