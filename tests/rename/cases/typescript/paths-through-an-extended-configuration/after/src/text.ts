export function join(a: string): string { return a; }
