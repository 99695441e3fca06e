import { Options } from "./options";
const o: Options = { hostName: "a" };
const plain = { host: "b" };
export const h = o.hostName + plain.host;

