class User {}
/** @type {function(User, string): User} */
let f;
/** @type {(p: User) => void} */
let g;
