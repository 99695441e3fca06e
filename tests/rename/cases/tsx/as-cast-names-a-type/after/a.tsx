interface Entry { id: number }
function f(Item: string) { return Item; }
const x = {} as Entry;
const y = <p>{(x as Entry).id}{f('Item')}</p>;
