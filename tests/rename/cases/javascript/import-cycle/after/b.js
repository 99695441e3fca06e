import { one } from './a.js';
export function b() { return one(); }
