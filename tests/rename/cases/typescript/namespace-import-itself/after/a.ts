import * as m from "./math";
export const z: m.Sum = { n: m.zero };

