interface FC<P> { (props: P): any }
interface Props { text: string }
const Title: FC<Props> = (p) => <h1>{p.text}</h1>;
const a = <Title text="a" />;
