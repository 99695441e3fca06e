export { Disk } from "./circle";
