const A = (p: { theme: Look }) => <p color={p.theme.color}>Theme</p>;
