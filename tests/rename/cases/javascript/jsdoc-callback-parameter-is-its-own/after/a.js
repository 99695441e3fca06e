/**
 * @callback Handler
 * @param {number} point
 * @returns {void}
 */
/** @type {Handler} */
const handler = (where) => { console.log(where); };
handler(1);
