const all = ['a'];
const a = <>{all.map((i) => <li key={i}>{i}</li>)}</>;
