const items = ['a'];
const a = <>{items.map((i) => <li key={i}>{i}</li>)}</>;
