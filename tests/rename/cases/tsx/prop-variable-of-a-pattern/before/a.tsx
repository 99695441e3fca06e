interface Props { text: string }
function Title({ text }: Props) { return <h1 title={text}>{text}</h1>; }
const a = <Title text="a" />;
