/**
 * @param {Object} options
 * @param {string} options.name the name in options
 */
function f(options) { const { name } = options; return name; }
