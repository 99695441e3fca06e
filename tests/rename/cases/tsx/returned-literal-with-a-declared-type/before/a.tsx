type Options = { size: number };
const make = (): Options => ({ size: 1 });
const a = <p>{make().size}</p>;
