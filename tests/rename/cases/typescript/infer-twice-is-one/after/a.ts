type Same<T> = T extends { left: infer Both; right: infer Both } ? Both : never;
declare const same: Same<{ left: 1; right: 2 }>;
console.log(same);
