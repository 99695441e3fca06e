/**
 * @param {Object} settings all
 * @param {string} settings.name
 * @param {number} [settings.size]
 */
function f(settings) { return settings.name; }
