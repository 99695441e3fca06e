type Id = string | number;
type Table = { [k in Id]?: Id[] };
type Maybe<T extends Id = Id> = T | null;
export function f(id: Id, t: Table): Maybe<Id> {
  return t[id] ? id as Id : null;
}

