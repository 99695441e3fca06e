import { Shape } from './shape.js';
export class Square extends Shape { size() { return 4; } }
