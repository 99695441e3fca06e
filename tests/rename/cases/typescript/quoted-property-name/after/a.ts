interface Box { "size": number }
const b: Box = { 'size': 1 };
export const w = b.size + b["size"];

