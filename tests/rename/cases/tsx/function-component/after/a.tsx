function Heading(props: { text: string }) { return <h1>{props.text}</h1>; }
const page = <div><Heading text="Title" /><Heading text="b"></Heading></div>;
