import { Options } from "@core";
import type { Options as Lib } from "@lib/options";
const options: Options = { deep: 1 };
const lib: Lib = options;
console.log(lib);
