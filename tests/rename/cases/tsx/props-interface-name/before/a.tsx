export interface Props { text: string }
function Title(props: Props) { return <h1>{props.text}</h1>; }
const list: Array<Props> = [];
type More = Props & { Props: number };
