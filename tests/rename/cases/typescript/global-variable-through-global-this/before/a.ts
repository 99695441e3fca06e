declare global {
  var debug: boolean;
}
globalThis.debug = true;
export const is = (): boolean => debug;
