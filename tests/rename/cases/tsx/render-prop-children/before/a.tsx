declare function Fetch(p: { children: (r: string) => any }): any;
const a = <Fetch>{(result) => <p>{result}</p>}</Fetch>;
