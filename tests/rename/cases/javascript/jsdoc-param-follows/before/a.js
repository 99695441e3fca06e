/**
 * Adds a number; value stays in prose.
 * @param {number} value the value to add
 * @param {string} name
 */
function add(value, name) { return value + name; }
