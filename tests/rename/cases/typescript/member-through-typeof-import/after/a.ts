declare const copy: typeof import("./b").options;
console.log(copy.depth);
