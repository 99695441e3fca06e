declare function Fetch(p: { children: (r: string) => any }): any;
const a = <Fetch>{(found) => <p>{found}</p>}</Fetch>;
