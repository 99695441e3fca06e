import { add } from "~/math";
import * as math from "src/math";
add(1, math.add(2, 3));
