export const { a, b: [c] } = { a: 1, b: [2] };
