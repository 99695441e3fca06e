export { add } from './math.js';
