interface Props { text: string }
function Title(p: Props) { return <h1>{p.text}</h1>; }
const props: Props = { text: 'a' };
const a = <Title {...props} />;
