function make() { return { sum: 1 }; }
const r = make();
console.log(r.sum, make().sum);
