const A = (p: { a: string }) => <p />;
