interface Props { a: number }
const A = (p: Props) => <p />;
