const fallback = 1;
const options = { fallback, other: 2 };
const { fallback: value } = options;
console.log(options.fallback, value);
