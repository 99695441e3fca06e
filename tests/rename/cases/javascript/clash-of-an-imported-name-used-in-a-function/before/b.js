import { entry } from "./a.js";
export function all(list) {
  return list.map((item) => item + entry);
}
