function add() {}
export { add as default };
