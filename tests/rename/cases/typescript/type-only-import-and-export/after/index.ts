export type { Settings } from "./config";
