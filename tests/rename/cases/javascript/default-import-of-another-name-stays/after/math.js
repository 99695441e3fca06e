export default function sum() { return sum.name; }
