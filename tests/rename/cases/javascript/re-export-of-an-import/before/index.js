import { add } from './math.js';
export { add };
