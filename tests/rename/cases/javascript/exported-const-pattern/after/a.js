export const { a: first, b: [c] } = { a: 1, b: [2] };
