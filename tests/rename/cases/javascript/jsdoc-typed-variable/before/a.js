class Person { name = ''; }
class Dog { name = ''; }
/** @type {Person} */
let p;
/** @type {Dog} */
let d;
p.name; d.name;
