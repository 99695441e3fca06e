interface Base { key2: string }
interface Props extends Base { text: string }
const A = (p: Props) => <p id={p.key2}>{p.text}</p>;
const e = <A key2="x" text="id" />;
