export { Circle } from "./circle";
