const Title = () => <h1 />;
const Note = () => <p />;
