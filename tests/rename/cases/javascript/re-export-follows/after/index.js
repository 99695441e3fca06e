export { sum } from './math.js';
