/** @type {import('./person.js').User} */
let p;
