function Title({ label }) { return <h1>{label}</h1>; }
export const page = <Title label="x" />;
