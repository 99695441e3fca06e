import { add as sum } from "./math";
const total = sum;
export { total };

