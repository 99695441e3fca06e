type Props = { text: string };
const Title = (props: Props) => <h1>{props.text}</h1>;
const a = <Title text={'x'} />;
const text = 'text';
