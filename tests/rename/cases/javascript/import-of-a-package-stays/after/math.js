export function combine() {}
