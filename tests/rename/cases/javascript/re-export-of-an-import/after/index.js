import { sum } from './math.js';
export { sum };
