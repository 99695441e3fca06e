function add() {}
export { add as sum };
