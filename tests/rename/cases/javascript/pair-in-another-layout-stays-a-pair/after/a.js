const name = "x";
const tag = { name:name, kind: 1 };
console.log(tag.name);
