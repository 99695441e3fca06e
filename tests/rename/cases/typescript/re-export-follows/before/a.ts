import { Circle } from "./index";
export const c = new Circle();

