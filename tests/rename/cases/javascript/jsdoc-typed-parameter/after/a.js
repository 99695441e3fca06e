class Person { title = ''; }
class Dog { name = ''; }
/**
 * @param {Person} p
 * @param {Dog} d
 */
function f(p, d) { return p.title + d.name; }
