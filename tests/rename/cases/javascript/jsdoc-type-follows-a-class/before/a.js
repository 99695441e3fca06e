class Person {}
/** @type {Person} */
let p;
/** @type {Array<Person>} */
let all;
/**
 * @param {?Person} a Person
 * @returns {Promise<Person>}
 */
async function f(a) { return a; }
