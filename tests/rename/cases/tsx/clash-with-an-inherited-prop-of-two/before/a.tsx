interface Base { id: number }
interface Props extends Base { key2: string }
function Row(props: Props) { return <p>{props.key2}{props.id}</p>; }
export const row = <Row id={1} key2="a" />;
