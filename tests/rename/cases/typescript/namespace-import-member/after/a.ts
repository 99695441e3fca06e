import * as math from "./math";
import * as other from "./other";
export const three = math.plus(1, 2) + other.add();
