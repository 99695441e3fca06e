interface Props { label: string }
type Text = Props['label'];
const A = (p: Props) => <p>{p.label}</p>;
