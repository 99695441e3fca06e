import { Disk } from "./index";
export const c = new Disk();

