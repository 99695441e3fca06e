interface Props { text: string }
function Title({ text: label }: Props) { return <h1 title={label}>{label}</h1>; }
const a = <Title text="a" />;
