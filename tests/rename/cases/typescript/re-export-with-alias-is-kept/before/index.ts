export { Circle as Round } from "./circle";
