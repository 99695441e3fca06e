declare function memo<P>(c: (p: P) => any): (p: P) => any;
interface Props { text: string }
const Title = memo((p: Props) => <h1>{p.text}</h1>);
const a = <Title text="x" />;
