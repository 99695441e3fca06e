interface FC<P> { (props: P): any }
interface Props { label: string }
const Title: FC<Props> = (p) => <h1>{p.label}</h1>;
const a = <Title label="a" />;
