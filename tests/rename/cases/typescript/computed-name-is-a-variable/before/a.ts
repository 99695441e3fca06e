const key = "key";
export const o = { [key + "s"]: 1, key: 2 };
export class C { [key] = 3; }
export const v = o.key + new C()[key];

