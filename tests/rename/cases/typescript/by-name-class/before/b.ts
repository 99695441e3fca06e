import { User } from "./a";
export const u = new User();

