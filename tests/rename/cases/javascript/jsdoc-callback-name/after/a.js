/**
 * @callback Test
 * @param {string} data
 * @returns {boolean}
 */
/** @type {Test} */
const ok = (s) => !!s;
