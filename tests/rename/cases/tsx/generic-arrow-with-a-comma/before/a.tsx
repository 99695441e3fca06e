const wrap = <T,>(x: T): T[] => [x];
const keep = <T extends unknown>(x: T) => x;
