declare global {
  var config: { a: number };
}
export {};
