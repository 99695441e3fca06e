type Same<T> = T extends { left: infer U; right: infer U } ? U : never;
declare const same: Same<{ left: 1; right: 2 }>;
console.log(same);
