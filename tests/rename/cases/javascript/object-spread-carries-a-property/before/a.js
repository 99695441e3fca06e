const base = { w: 1 };
const more = { ...base, h: 2 };
console.log(more.w);
