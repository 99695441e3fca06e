const Icon = () => <i />;
const Button = (p: { icon: any }) => <button>{p.icon}</button>;
const a = <Button icon={<Icon />}>Icon</Button>;
