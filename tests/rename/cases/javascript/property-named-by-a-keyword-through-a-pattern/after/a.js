const fallback = 1;
const options = { default: fallback, other: 2 };
const { default: value } = options;
console.log(options.default, value);
