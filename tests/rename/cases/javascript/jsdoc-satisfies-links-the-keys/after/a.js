/** @typedef {{ port: number }} Options */
/** @type {Options} */
const first = { port: 1 };
/** @satisfies {Options} */
const options = { port: 2 };
console.log(first.port, options.port);
