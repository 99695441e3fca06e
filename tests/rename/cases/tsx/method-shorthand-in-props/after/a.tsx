interface Props { onPress(): void }
const A = (p: Props) => <b onClick={p.onPress} />;
const props: Props = { onPress() {} };
const e = <A {...props} />;
