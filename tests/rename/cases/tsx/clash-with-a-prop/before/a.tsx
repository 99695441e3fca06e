interface Props { text: string; size: number }
const A = (p: Props) => <p>{p.text}{p.size}</p>;
