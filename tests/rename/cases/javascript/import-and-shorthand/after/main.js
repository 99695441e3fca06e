import { sum } from './math.js';
export const api = { add: sum };
