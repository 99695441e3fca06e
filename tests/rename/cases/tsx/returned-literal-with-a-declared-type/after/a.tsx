type Options = { extent: number };
const make = (): Options => ({ extent: 1 });
const a = <p>{make().extent}</p>;
