export type Getters<T> = {
  readonly [P in keyof T as `get${Capitalize<string & P>}`]: () => T[P];
};
export type P = number;

