import { make } from "somewhere";
class Store { fetchAll(): void {} }
const s = make();
s.load();
export const t: Store = new Store();
t.fetchAll();

