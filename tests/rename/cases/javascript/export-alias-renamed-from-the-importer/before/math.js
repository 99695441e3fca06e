const sum = 1;
function add() { return sum; }
export { add as sum };
