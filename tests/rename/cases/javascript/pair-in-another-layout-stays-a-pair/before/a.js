const label = "x";
const tag = { name:label, kind: 1 };
console.log(tag.name);
