/** Renders a {@link Heading}; the Title is bold. */
const Page = () => <Heading />;
const Heading = () => <h1 />;
