const fallback = 0;
const { a = fallback, b: [c = fallback] = [fallback] } = {};
