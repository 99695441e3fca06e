export interface HeadingProps { text: string }
function Title(props: HeadingProps) { return <h1>{props.text}</h1>; }
const list: Array<HeadingProps> = [];
type More = HeadingProps & { Props: number };
