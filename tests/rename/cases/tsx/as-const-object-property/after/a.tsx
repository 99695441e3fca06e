const sizes = { wide: 10, small: 1 } as const;
const a = <p width={sizes.wide}>big</p>;
