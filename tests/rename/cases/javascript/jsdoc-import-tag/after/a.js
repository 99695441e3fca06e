/** @import { User } from './person.js' */
/** @param {User} p */
export function f(p) {}
