class Person {}
/** @type {function(Person, string): Person} */
let f;
/** @type {(p: Person) => void} */
let g;
