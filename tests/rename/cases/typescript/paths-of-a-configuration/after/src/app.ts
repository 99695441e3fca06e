import { Settings } from "@core";
import type { Settings as Lib } from "@lib/options";
const options: Settings = { deep: 1 };
const lib: Lib = options;
console.log(lib);
