import { Port as P } from "./port";
export class Serial implements P { emit(s: string): void { console.log(s); } }
