export interface Interop<T> {
  [Symbol.observable]: () => T;
}
export const mark = Symbol.observable || '@@observable';

