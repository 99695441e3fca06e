declare global {
  var verbose: boolean;
}
globalThis.verbose = true;
export const is = (): boolean => verbose;
