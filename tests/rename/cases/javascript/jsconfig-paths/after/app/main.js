import { plus } from "~/math";
import * as math from "src/math";
plus(1, math.plus(2, 3));
