const Title = () => <h1 />;
const a = Title();
