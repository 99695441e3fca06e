export function remove(key) { return key; }
