const item = 1;
export const doubled = [1, 2].map(each => each * 2).concat(item);

