type Props = { text?: string };
const Title = ({ text = 'x' }: Props) => <h1>{text}</h1>;
const a = <Title text="a" />;
