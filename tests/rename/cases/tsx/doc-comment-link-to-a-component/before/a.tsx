/** Renders a {@link Title}; the Title is bold. */
const Page = () => <Title />;
const Title = () => <h1 />;
