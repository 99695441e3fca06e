interface Item { id: number }
function f(Item: string) { return Item; }
const x = {} as Item;
const y = <p>{(x as Item).id}{f('Item')}</p>;
