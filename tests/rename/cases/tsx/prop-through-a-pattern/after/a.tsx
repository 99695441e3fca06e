interface Props { label: string }
function Title({ label: text }: Props) { return <h1>{text}</h1>; }
const a = <Title label="a" />;
