let copy: typeof import("./b").settings;
declare const other: typeof copy;
console.log(other.deep);
