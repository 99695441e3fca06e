import * as math from "./math";
export const z: math.Sum = { n: math.zero };

