declare namespace JSX { interface Element {} }
interface Props { parts?: any }
const A = ({ parts }: Props) => <p>{parts}</p>;
const e = <A parts={1}>parts</A>;
