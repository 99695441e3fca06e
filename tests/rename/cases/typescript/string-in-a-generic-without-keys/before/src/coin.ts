export interface Coin {
  value: number;
}
interface Tagged<T, Tag extends string> {
  tag: Tag;
  of: T;
}
export const tagged: Tagged<Coin, 'value'> = { tag: 'value', of: { value: 1 } };
