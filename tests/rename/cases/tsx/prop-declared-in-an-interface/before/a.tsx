interface Props { text: string; size?: number }
function Title(props: Props) { return <h1 title="text">{props.text}</h1>; }
const a = <Title text="text" size={1} />;
