interface Props { text: string; id: string }
const A = ({ text, ...rest }: Props) => <p {...rest}>{text}</p>;
