interface Props { label: string; size?: number }
function Title(props: Props) { return <h1 title="text">{props.label}</h1>; }
const a = <Title label="text" size={1} />;
