export default function add() {}
export const one = 1;
