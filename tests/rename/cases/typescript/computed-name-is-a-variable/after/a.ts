const prop = "key";
export const o = { [prop + "s"]: 1, key: 2 };
export class C { [prop] = 3; }
export const v = o.key + new C()[prop];

