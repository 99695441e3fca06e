function Title(props: { text: string }) { return <h1>{props.text}</h1>; }
const page = <div><Title text="Title" /><Title text="b"></Title></div>;
