function add() {}
export { add };
