export function add(a: number): number { return a; }
export function minus(a: number): number { return -a; }

