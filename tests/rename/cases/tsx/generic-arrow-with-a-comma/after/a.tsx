const wrap = <Item,>(x: Item): Item[] => [x];
const keep = <T extends unknown>(x: T) => x;
