class Person { title = ''; }
class Dog { name = ''; }
/** @type {Person} */
let p;
/** @type {Dog} */
let d;
p.title; d.name;
