interface CardProps { label: string }
interface TabProps { label: string }
function Card(props: CardProps) { return <p>{props.label}</p>; }
function Tab(props: TabProps) { return <b>{props.label}</b>; }
export const both = [<Card label="a" />, <Tab label="b" />];
