const A = (p: { theme: Theme }) => <p color={p.theme.color}>Theme</p>;
