/**
 * @callback Handler
 * @param {number} point
 * @returns {void}
 */
/** @type {Handler} */
const handler = (point) => { console.log(point); };
handler(1);
