function Heading(props) { return <h1>{props.text}</h1>; }
export const page = <div><Heading text="Title" /><Heading text="b">x</Heading></div>;
