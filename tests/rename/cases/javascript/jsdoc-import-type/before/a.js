/** @type {import('./person.js').Person} */
let p;
