interface Props { kind: any }
const Button = (p: Props) => <p.kind>As</p.kind>;
const a = <Button kind={Button} />;
