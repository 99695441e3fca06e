interface Props { label: string }
function Tag({ label }: Props) { return <b>{label}</b>; }
export const tag = <Tag label="a" />;
