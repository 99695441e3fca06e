const Title = () => <h1 />;
