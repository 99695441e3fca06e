declare namespace JSX { interface Element {} }
interface Props { slots?: any }
const A = ({ slots: parts }: Props) => <p>{parts}</p>;
const e = <A slots={1}>parts</A>;
