import { Shape } from './shape.js';
export class Square extends Shape { area() { return 4; } }
