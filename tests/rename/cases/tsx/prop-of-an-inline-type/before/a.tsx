function Title(props: { text: string }) { return <h1>{props.text}</h1>; }
const a = <Title text="a" />;
