class User {}
/** @type {User} */
let p;
/** @type {Array<User>} */
let all;
/**
 * @param {?User} a Person
 * @returns {Promise<User>}
 */
async function f(a) { return a; }
