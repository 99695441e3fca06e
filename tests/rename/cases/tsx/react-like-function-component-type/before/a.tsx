type Props = { text: string };
const Title: React.FC<Props> = ({ text, children }) => <h1>{text}{children}</h1>;
const a = <Title text="x">y</Title>;
