const sizes = { big: 10, small: 1 } as const;
const a = <p width={sizes.big}>big</p>;
