type Props = { label: string };
const Title = (props: Props) => <h1>{props.label}</h1>;
const a = <Title label={'x'} />;
const text = 'text';
