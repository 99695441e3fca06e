interface Props { label: string }
function Title(p: Props) { return <h1>{p.label}</h1>; }
const props: Props = { label: 'a' };
const a = <Title {...props} />;
