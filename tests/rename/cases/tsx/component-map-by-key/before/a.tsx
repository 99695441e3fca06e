const parts = { Line: () => <hr />, Box: () => <p /> };
const { Line: L } = parts;
const a = <div><parts.Line /><L /></div>;
