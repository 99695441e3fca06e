import { Watcher } from "./observable";
declare module "./observable" {
  interface Watcher { extra?: number }
}
export const x = new Watcher().extra;

