import { Circle } from "./shapes";
export const c = new Circle();

