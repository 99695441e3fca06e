import { Port as P } from "./port";
export class Serial implements P { send(s: string): void { console.log(s); } }
