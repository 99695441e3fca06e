interface Base { id: string }
interface Props extends Base { text: string }
const A = (p: Props) => <p id={p.id}>{p.text}</p>;
const e = <A id="x" text="id" />;
