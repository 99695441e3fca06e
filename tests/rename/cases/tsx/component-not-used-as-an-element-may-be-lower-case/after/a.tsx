const title = () => <h1 />;
const a = title();
