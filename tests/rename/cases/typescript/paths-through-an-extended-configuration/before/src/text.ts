export function concat(a: string): string { return a; }
