const base = { width: 1 };
const more = { ...base, h: 2 };
console.log(more.width);
