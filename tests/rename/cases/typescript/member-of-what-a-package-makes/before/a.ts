import { make } from "somewhere";
class Store { load(): void {} }
const s = make();
s.load();
export const t: Store = new Store();
t.load();

