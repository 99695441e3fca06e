/**
 * @param {Object} options all
 * @param {string} options.name
 * @param {number} [options.size]
 */
function f(options) { return options.name; }
