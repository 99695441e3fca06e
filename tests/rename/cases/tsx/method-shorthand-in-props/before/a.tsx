interface Props { onClick(): void }
const A = (p: Props) => <b onClick={p.onClick} />;
const props: Props = { onClick() {} };
const e = <A {...props} />;
