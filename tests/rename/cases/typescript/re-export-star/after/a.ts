import { Disk } from "./shapes";
export const c = new Disk();

