import { add } from './math.js';
export const api = { add };
