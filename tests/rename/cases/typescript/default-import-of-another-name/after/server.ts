export default function createServer(): number { return createServer.length; }
