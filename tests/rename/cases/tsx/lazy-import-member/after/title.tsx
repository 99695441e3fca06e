export const Heading = () => <h1 />;
