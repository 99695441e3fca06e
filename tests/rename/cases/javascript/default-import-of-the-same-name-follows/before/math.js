export default function add() { return add.name; }
