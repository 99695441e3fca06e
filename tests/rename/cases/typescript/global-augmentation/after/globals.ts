declare global {
  var appConfig: { a: number };
}
export {};
