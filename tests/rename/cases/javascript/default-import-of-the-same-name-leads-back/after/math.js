export default function sum() {}
