const Heading = () => <h1 />;
export default Heading;
