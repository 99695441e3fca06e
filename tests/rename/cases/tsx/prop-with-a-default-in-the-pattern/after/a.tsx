type Props = { label?: string };
const Title = ({ label: text = 'x' }: Props) => <h1>{text}</h1>;
const a = <Title label="a" />;
