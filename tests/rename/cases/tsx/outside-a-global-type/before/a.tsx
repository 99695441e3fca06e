const A = (p: Partial<{ a: string }>) => <p />;
