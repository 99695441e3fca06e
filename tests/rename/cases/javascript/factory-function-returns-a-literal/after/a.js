function make() { return { total: 1 }; }
const r = make();
console.log(r.total, make().total);
