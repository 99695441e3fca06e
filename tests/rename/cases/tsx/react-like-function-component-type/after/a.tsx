type Props = { label: string };
const Title: React.FC<Props> = ({ label: text, children }) => <h1>{text}{children}</h1>;
const a = <Title label="x">y</Title>;
