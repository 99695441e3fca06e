const parts = { Row: () => <hr />, Box: () => <p /> };
const { Row: L } = parts;
const a = <div><parts.Row /><L /></div>;
