export function join() {}
