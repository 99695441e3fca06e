export function assist() {}
