interface Props { text: string }
type Text = Props['text'];
const A = (p: Props) => <p>{p.text}</p>;
