const list: number[] = [];
list.push(1);
export {};

