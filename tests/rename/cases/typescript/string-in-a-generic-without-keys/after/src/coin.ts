export interface Coin {
  worth: number;
}
interface Tagged<T, Tag extends string> {
  tag: Tag;
  of: T;
}
export const tagged: Tagged<Coin, 'value'> = { tag: 'value', of: { worth: 1 } };
