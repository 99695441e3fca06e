const Title = () => <h1 />;
export default Title;
