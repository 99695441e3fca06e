export default function start(): number { return start.length; }
