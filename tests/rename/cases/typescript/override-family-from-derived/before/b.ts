import { Shape } from "./base";
export class Square extends Shape { draw(): void {} }

