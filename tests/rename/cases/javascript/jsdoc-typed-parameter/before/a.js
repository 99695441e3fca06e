class Person { name = ''; }
class Dog { name = ''; }
/**
 * @param {Person} p
 * @param {Dog} d
 */
function f(p, d) { return p.name + d.name; }
