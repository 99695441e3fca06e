export default function add() {}
