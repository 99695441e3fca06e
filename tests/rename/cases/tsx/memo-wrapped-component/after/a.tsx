declare function memo<P>(c: (p: P) => any): (p: P) => any;
interface Props { label: string }
const Title = memo((p: Props) => <h1>{p.label}</h1>);
const a = <Title label="x" />;
