const Icon = () => <i />;
const Button = (p: { as: any }) => <p.as />;
const a = <Button as={Icon} />;
