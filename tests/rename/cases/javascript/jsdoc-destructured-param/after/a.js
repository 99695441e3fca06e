/**
 * @param {Object} all
 * @param {string} all.name the name in options
 */
function f(all) { const { name } = all; return name; }
