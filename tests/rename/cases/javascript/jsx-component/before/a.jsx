function Title(props) { return <h1>{props.text}</h1>; }
export const page = <div><Title text="Title" /><Title text="b">x</Title></div>;
