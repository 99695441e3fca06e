import { helper as other } from './b.js';
export function helper() { return other(); }
