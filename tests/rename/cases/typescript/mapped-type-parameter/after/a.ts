export type Getters<T> = {
  readonly [Key in keyof T as `get${Capitalize<string & Key>}`]: () => T[Key];
};
export type P = number;

