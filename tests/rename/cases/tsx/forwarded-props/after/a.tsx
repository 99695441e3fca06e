interface Props { text: string; id: string }
const A = ({ text, ...rest2 }: Props) => <p {...rest2}>{text}</p>;
