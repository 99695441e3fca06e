import { Shape } from "./base";
export class Circle extends Shape { draw(): void { super.draw(); } }
