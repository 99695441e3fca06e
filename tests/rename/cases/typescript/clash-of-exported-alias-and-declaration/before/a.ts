export function inner(): number { return 1; }
const value = 2;
export { value as outer };
