let copy: typeof import("./b").options;
declare const other: typeof copy;
console.log(other.deep);
