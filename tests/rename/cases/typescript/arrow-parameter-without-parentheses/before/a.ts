const item = 1;
export const doubled = [1, 2].map(item => item * 2).concat(item);

