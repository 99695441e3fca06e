export { Disk as Round } from "./circle";
