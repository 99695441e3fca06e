function Title({ label: text }) { return <h1>{text}</h1>; }
export const page = <Title label="x" />;
