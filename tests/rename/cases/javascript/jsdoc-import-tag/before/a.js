/** @import { Person } from './person.js' */
/** @param {Person} p */
export function f(p) {}
