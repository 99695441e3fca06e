import { Account } from "./a";
export const u = new Account();

