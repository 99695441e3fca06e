export default function sum() {}
export const one = 1;
