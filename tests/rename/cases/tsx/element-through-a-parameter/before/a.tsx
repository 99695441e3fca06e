interface Props { As: any }
const Button = (p: Props) => <p.As>As</p.As>;
const a = <Button As={Button} />;
