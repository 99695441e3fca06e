import { Observable } from "./observable";
declare module "./observable" {
  interface Observable { extra?: number }
}
export const x = new Observable().extra;

