const all = [1];
const a = <ul>{all.map((item) => <li>{item}{all.length}</li>)}</ul>;
