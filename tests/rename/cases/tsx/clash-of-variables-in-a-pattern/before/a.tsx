const A = ({ text, size }: { text: string; size: number }) => <p>{text}{size}</p>;
