interface Box { "width": number }
const b: Box = { 'width': 1 };
export const w = b.width + b["width"];

