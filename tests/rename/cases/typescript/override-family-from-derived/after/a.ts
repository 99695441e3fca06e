import { Shape } from "./base";
export class Circle extends Shape { render(): void { super.render(); } }
