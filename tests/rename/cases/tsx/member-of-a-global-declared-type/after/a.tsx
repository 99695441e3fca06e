const A = (p: { theme: Theme }) => <p color={p.theme.tint}>color</p>;
