import { helper as other } from './b.js';
export function two() { return other(); }
