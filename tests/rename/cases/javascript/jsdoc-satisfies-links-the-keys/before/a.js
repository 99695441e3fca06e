/** @typedef {{ gate: number }} Options */
/** @type {Options} */
const first = { gate: 1 };
/** @satisfies {Options} */
const options = { gate: 2 };
console.log(first.gate, options.gate);
