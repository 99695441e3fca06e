import { Options } from "./options";
const o: Options = { host: "a" };
const plain = { host: "b" };
export const h = o.host + plain.host;

