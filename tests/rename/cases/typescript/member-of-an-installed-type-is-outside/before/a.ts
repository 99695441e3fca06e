import { Config } from "pkg";
const config: Config = { option: 1 };
console.log(config);
