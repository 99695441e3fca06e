export function add() {}
function sum() {}
export { sum as plus };
