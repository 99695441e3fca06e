export interface Interop<T> {
  [Symbol.stream]: () => T;
}
export const mark = Symbol.stream || '@@observable';

