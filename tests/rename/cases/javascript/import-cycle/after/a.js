import { b } from './b.js';
export function one() { return b; }
