function Title(props: { label: string }) { return <h1>{props.label}</h1>; }
const a = <Title label="a" />;
