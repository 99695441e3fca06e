type Key = string | number;
type Table = { [k in Key]?: Key[] };
type Maybe<T extends Key = Key> = T | null;
export function f(id: Key, t: Table): Maybe<Key> {
  return t[id] ? id as Key : null;
}

